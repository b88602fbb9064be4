package org.preceptor.web.page;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each role finds in the header: its word and its few links, in the order of the page. */
enum Navigation {
    TRAINEE("Trainee", Link.to("/", "Home"), Link.to("/progress", "Progress")),
    INSTRUCTOR("Instructor", Link.to("/cohorts", "Cohorts"), Link.to("/trace", "Trace")),
    ADMINISTRATOR(
            "Administrator",
            Link.to("/admin/people", "People"),
            Link.to("/admin/cohorts", "Cohorts"),
            Link.to("/trace", "Trace"),
            Link.to("/admin/reminders", "Reminders"),
            Link.to("/admin/audit", "Record"));

    private final String word;
    private final List<Link> links;

    Navigation(String word, Link... links) {
        this.word = word;
        this.links = List.of(links);
    }

    /** The links of all these authorities, seen from a path. */
    static List<Link> links(Collection<String> authorities, String path) {
        return among(authorities)
                .flatMap(navigation -> navigation.links.stream())
                .map(link -> link.seenFrom(path))
                .toList();
    }

    /** The roles among these authorities in words, such as "Instructor, Administrator". */
    static String words(Collection<String> authorities) {
        return among(authorities).map(navigation -> navigation.word).collect(Collectors.joining(", "));
    }

    private static Stream<Navigation> among(Collection<String> authorities) {
        return Arrays.stream(values()).filter(navigation -> authorities.contains("ROLE_" + navigation.name()));
    }
}
