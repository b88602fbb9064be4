package org.preceptor.web.account;

import java.util.ArrayList;
import java.util.List;

/** A small word beside a person's name, with the class that colours it. */
public record Badge(String words, String style) {

    /** What is unusual about a person: deactivated, not in yet, simulated. */
    public static List<Badge> of(Person person) {
        List<Badge> badges = new ArrayList<>();
        if (!person.active()) {
            badges.add(new Badge("Deactivated", "badge bad"));
        } else if (!person.entered() && !person.simulated()) {
            badges.add(new Badge("Has no password yet", "badge fair"));
        }
        if (person.simulated()) {
            badges.add(new Badge("Simulated", "badge"));
        }
        return List.copyOf(badges);
    }
}
