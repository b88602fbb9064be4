package org.preceptor.web.reminder;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.Cohort;
import org.preceptor.core.reminder.Rule;
import org.preceptor.web.page.Faults;
import org.preceptor.web.page.Field;
import org.springframework.web.util.UriUtils;

/**
 * The reminders of a cohort: what is switched on, whom it would reach, and what was sent.
 *
 * @param archived since which day the cohort is archived; absent while it is open
 * @param state whether any are sent and by whom, in a sentence
 * @param trial whom the choices would reach now
 */
public record RemindersPage(
        String cohort,
        @Nullable String archived,
        String action,
        String state,
        List<Tick> ticks,
        List<Field> fields,
        Tick weekends,
        Faults faults,
        Trial trial,
        LetterList log) {

    /** A box to tick. */
    public record Tick(String name, String words, boolean ticked) {}

    /**
     * Whom it would reach.
     *
     * @param byHand whether people send the letters because no mail server is configured
     */
    public record Trial(String heading, boolean byHand, List<Draft> drafts) {}

    /** A letter as it would be sent. */
    public record Draft(String to, String email, String person, String subject, String text, String mailto) {}

    /** What was typed and what is wrong with it. */
    record Chosen(ReminderForm form, Faults faults) {}

    static RemindersPage of(Cohort cohort, @Nullable String archived, Chosen chosen, Trial trial, LetterList log) {
        ReminderForm form = chosen.form();
        return new RemindersPage(
                cohort.name(),
                archived,
                "/cohorts/%s/reminders".formatted(cohort.id()),
                archived == null ? state(trial) : "Nobody in an archived cohort is reminded.",
                Stream.of(Rule.values()).map(rule -> tick(rule, form)).toList(),
                fields(form, chosen.faults()),
                new Tick("weekends", "Never at weekends", !form.weekends().isEmpty()),
                chosen.faults(),
                trial,
                log);
    }

    static Trial trial(List<Letter> letters, LetterWriter writer, boolean byHand) {
        String heading = switch (letters.size()) {
            case 0 -> "Would write to nobody now";
            case 1 -> "Would write to 1 person";
            case WhoIsDue.MOST ->
                "Would write to these %d first, and to any others after them".formatted(WhoIsDue.MOST);
            default -> "Would write to these %d".formatted(letters.size());
        };
        return new Trial(
                heading,
                byHand,
                letters.stream().map(letter -> draft(letter, writer, byHand)).toList());
    }

    private static String state(Trial trial) {
        return trial.byHand()
                ? "No mail server is configured, so nothing is sent by itself: you find the letters below, to send by hand."
                : "Letters leave by themselves while a reminder is switched on.";
    }

    private static Draft draft(Letter letter, LetterWriter writer, boolean byHand) {
        String text = byHand ? writer.complete(letter.body(), letter.person()) : letter.body();
        return new Draft(
                letter.name(),
                letter.email(),
                letter.person().toString(),
                letter.subject(),
                text,
                "mailto:%s?subject=%s&body=%s"
                        .formatted(encoded(letter.email()), encoded(letter.subject()), encoded(crlf(text))));
    }

    /** Mail programs want whole line ends (RFC 6068). */
    private static String crlf(String text) {
        return text.replace("\n", "\r\n");
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private static Tick tick(Rule rule, ReminderForm form) {
        return new Tick(
                switch (rule) {
                    case DUE_SOON -> "dueSoon";
                    case NOT_STARTED -> "notStarted";
                    case STALLED -> "stalled";
                    case CERTIFICATE_ENDING -> "certificateEnding";
                },
                rule.words(),
                form.has(rule));
    }

    private static List<Field> fields(ReminderForm form, Faults faults) {
        return List.of(
                Field.text("days", "Days before the same is said again").holding(form.days(), faults),
                Field.text("certificateDays", "Days before a certificate ends")
                        .hinted("Its holder is reminded of it once, unless they have renewed it.")
                        .holding(form.certificateDays(), faults),
                time("from", "Quiet from")
                        .hinted("Nobody is written to between these times.")
                        .holding(form.from(), faults),
                time("until", "Quiet until").holding(form.until(), faults));
    }

    private static Field time(String name, String label) {
        return new Field(name, label, "time", "", null, null);
    }
}
