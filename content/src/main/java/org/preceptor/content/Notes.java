package org.preceptor.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.preceptor.core.course.ClaimId;
import org.preceptor.core.course.FigureId;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.course.ReferenceId;
import org.preceptor.core.course.TermId;

/** What the reader writes down while it reads: problems, the ids that are defined and the ids that are mentioned. */
final class Notes {

    private final List<Problem> problems = new ArrayList<>();
    private final Map<Object, Place> defined = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<String> unread = new HashSet<>();
    private final SourceMap sources = new SourceMap();

    /** An id that somebody relies on. */
    private record Mention(Object id, Place place) {}

    void problem(Place place, String message) {
        problems.add(new Problem(place.file(), place.line(), message));
    }

    /** Keeps where an id is defined; a second definition is a problem. */
    void define(Object id, Place place) {
        Place first = defined.putIfAbsent(id, place);
        if (first != null) {
            problem(place, "%s stands twice; first in %s".formatted(id, first));
        }
    }

    void mention(Object id, Place place) {
        mentions.add(new Mention(id, place));
        sources.mention(id, place);
    }

    /** Where everything stands that was read so far. */
    SourceMap sources() {
        return sources;
    }

    /** Keeps that a file told us nothing, so that nobody is blamed for what may stand in it. */
    void unread(String file) {
        unread.add(file);
    }

    boolean everythingWasRead() {
        return unread.isEmpty();
    }

    Optional<Place> definitionOf(Object id) {
        return Optional.ofNullable(defined.get(id));
    }

    boolean mentioned(Object id) {
        return mentions.stream().anyMatch(mention -> mention.id().equals(id));
    }

    /** Looks every mentioned id up and reports those that no file defines. */
    void lookUp() {
        for (Mention mention : mentions) {
            String home = homeOf(mention.id());
            if (!defined.containsKey(mention.id()) && !unread.contains(home)) {
                problem(mention.place(), "there is no %s in %s".formatted(mention.id(), home));
            }
        }
    }

    private static String homeOf(Object id) {
        return switch (id) {
            case ReferenceId reference -> ReferencesFile.NAME;
            case ClaimId claim -> ClaimsFile.NAME;
            case ObjectiveId objective -> CourseFile.NAME;
            case FigureId figure -> FiguresFile.NAME;
            case TermId term -> GlossaryFile.NAME;
            default -> throw new IllegalArgumentException("%s is not looked up".formatted(id));
        };
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
