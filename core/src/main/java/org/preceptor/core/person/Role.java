package org.preceptor.core.person;

/** What a person is here to do; it decides which pages exist for them. */
public enum Role {
    TRAINEE("Trainee"),
    INSTRUCTOR("Instructor"),
    ADMINISTRATOR("Administrator");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
