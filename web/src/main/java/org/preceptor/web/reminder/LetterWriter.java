package org.preceptor.web.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.reminder.Rule;
import org.preceptor.web.page.Times;
import org.preceptor.web.security.BaseUrl;
import org.springframework.stereotype.Component;

/** Puts into kind words what somebody is reminded of. */
@Component
class LetterWriter {

    private final BaseUrl base;
    private final StopLinks stops;
    private final Times times;

    LetterWriter(BaseUrl base, StopLinks stops, Times times) {
        this.base = base;
        this.stops = stops;
        this.times = times;
    }

    /** One letter about everything; all of it concerns the same person. */
    Letter write(List<Due> about) {
        Due any = about.getFirst();
        String courses = about.stream().map(this::paragraph).collect(Collectors.joining("\n\n"));
        String body = """
                Hello %s,

                %s

                %s
                """.formatted(any.name(), courses, closing(about));
        String subject = "%s: %s".formatted(finished(about) ? "Your certificate" : "Your course", line(any.course()));
        return new Letter(any.person(), any.name(), any.email(), subject, body, about);
    }

    private String closing(List<Due> about) {
        return finished(about)
                ? "The certificate and everything you did stay on record after that day."
                : """
                You find your next step at %s. Whatever you did so far is kept.

                If something keeps you from going on, your instructor will be glad to hear of it.""".formatted(base.of("/"));
    }

    private static boolean finished(List<Due> about) {
        return about.stream().allMatch(due -> due.ending() != null);
    }

    /** A body with the way to stop reminders. */
    String complete(String body, PersonId person) {
        return "%s\n-- \nYou can stop these reminders: %s\n".formatted(body, base.of(stops.path(person)));
    }

    private String paragraph(Due due) {
        return "“%s” (%s)\n%s"
                .formatted(
                        line(due.course()),
                        line(due.cohort()),
                        due.rules().stream()
                                .map(rule -> "- " + sentence(rule, due))
                                .collect(Collectors.joining("\n")));
    }

    private String sentence(Rule rule, Due due) {
        return switch (rule) {
            case DUE_SOON ->
                "It is due on %s, %s.%s"
                        .formatted(
                                times.day(Objects.requireNonNull(due.due())),
                                inDays(Objects.requireNonNull(due.due())),
                                due.started() ? "" : " You have not begun yet; the first step is waiting for you.");
            case NOT_STARTED ->
                "You were enrolled on %s. The first step is waiting for you.".formatted(times.day(due.enrolledAt()));
            case STALLED ->
                "Your last step was on %s. You can go on where you stopped."
                        .formatted(times.day(Objects.requireNonNull(due.lastActiveAt())));
            case CERTIFICATE_ENDING -> ending(Objects.requireNonNull(due.ending()));
        };
    }

    private String ending(EndingCertificate certificate) {
        return "Your certificate is valid until %s, %s. To renew it, take the course again; your instructor can enrol you. You find it at %s"
                .formatted(
                        times.day(certificate.until()),
                        inDays(certificate.until()),
                        base.of("/certificates/" + certificate.id()));
    }

    private String inDays(LocalDate day) {
        long days = ChronoUnit.DAYS.between(times.today(), day);
        if (days == 0) {
            return "which is today";
        }
        return days == 1 ? "which is tomorrow" : "in %d days".formatted(days);
    }

    /** A title may hold anything, a subject no line break. */
    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}]+", " ").strip();
    }
}
