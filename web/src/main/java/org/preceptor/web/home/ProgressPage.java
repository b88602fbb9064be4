package org.preceptor.web.home;

import java.time.Instant;
import java.util.List;
import org.preceptor.core.course.Course;
import org.preceptor.web.cohort.Look;
import org.preceptor.web.page.Link;
import org.preceptor.web.page.Times;
import org.preceptor.web.progress.Path;
import org.preceptor.web.roster.Membership;
import org.preceptor.web.roster.OwnPlace;

/**
 * A trainee's own record of one place: the path, every attempt and every certificate.
 *
 * @param ended that the place is over; empty while the trainee works in it
 * @param others their other places
 * @param looks which instructors looked at this record, the newest first
 */
public record ProgressPage(
        String course,
        String cohort,
        String ended,
        Path path,
        List<Sat> attempts,
        List<Held> certificates,
        List<Other> others,
        List<Seen> looks) {

    /** Who looked at this record, and when. */
    public record Seen(String name, String when) {}

    /** One attempt as a row of the table. */
    public record Sat(String href, String title, String when, String mark) {}

    /**
     * One of their certificates.
     *
     * @param ending until when it is valid and what to do about it; empty without an end
     */
    public record Held(Link link, String ending) {}

    /** Another place of theirs, with what became of it. */
    public record Other(Link link, String words) {}

    static ProgressPage of(Membership place, Course course, Path path, List<Sat> attempts, Beside beside) {
        return new ProgressPage(
                course.title(),
                place.cohortName(),
                beside.ended(place),
                path,
                attempts,
                beside.certificates(),
                beside.others(place),
                beside.seen());
    }

    /** What a trainee has beside the attempts of a place: certificates, every place with this one among them, who looked. */
    record Beside(List<Held> certificates, List<OwnPlace> places, List<Look> looks, Times times) {

        List<Seen> seen() {
            return looks.stream()
                    .map(look -> new Seen(look.name(), times.minute(look.at())))
                    .toList();
        }

        String ended(Membership place) {
            return places.stream()
                    .filter(own -> own.enrolment().equals(place.enrolment()))
                    .map(this::ended)
                    .findFirst()
                    .orElse("");
        }

        List<Other> others(Membership place) {
            return places.stream()
                    .filter(own -> !own.enrolment().equals(place.enrolment()))
                    .map(this::other)
                    .toList();
        }

        private Other other(OwnPlace own) {
            String words =
                    "%s, enrolled on %s. %s".formatted(own.overall().words(), times.day(own.enrolled()), ended(own));
            return new Other(
                    Link.to("/progress/" + own.enrolment(), "%s, %s".formatted(own.cohort(), own.course())),
                    words.strip());
        }

        private String ended(OwnPlace own) {
            Instant ended = own.ended();
            return ended == null ? "" : "Over since %s; everything you did stays.".formatted(times.day(ended));
        }
    }
}
