package org.preceptor.web.extratime;

import java.time.Instant;
import java.util.List;
import org.preceptor.core.assessment.ExtraTime;
import org.preceptor.web.page.Faults;
import org.preceptor.web.page.Field;
import org.preceptor.web.page.Times;

/**
 * The extra time of a cohort and the form that gives more, to everybody or to one person.
 *
 * @param whom to whom the form gives it
 */
public record ExtraTimePage(
        String cohort, String action, String whom, List<Field> fields, Faults faults, List<Row> rows) {

    /** Extra time that was given, in words. */
    public record Row(String whom, String time, String reason, String given, String until) {}

    /** What was typed and what is wrong with it. */
    record Typed(ExtraTimeForm form, Faults faults) {}

    static ExtraTimePage of(Group group, Typed typed, List<Granted> granted, Times times) {
        String address = "/cohorts/%s/extra-time".formatted(group.cohort());
        Group.One one = group.one();
        return new ExtraTimePage(
                group.name(),
                one == null ? address : "%s?person=%s".formatted(address, one.id()),
                one == null ? "everybody in this cohort" : one.name(),
                fields(typed.form(), typed.faults()),
                typed.faults(),
                granted.stream().map(row -> row(row, times)).toList());
    }

    private static List<Field> fields(ExtraTimeForm form, Faults faults) {
        return List.of(
                Field.text("percent", "Share of the limit, in per cent")
                        .hinted("25 makes an hour an hour and a quarter.")
                        .holding(form.percent(), faults),
                Field.text("minutes", "Minutes").holding(form.minutes(), faults),
                Field.text("reason", "Reason").hinted("It stays on record.").holding(form.reason(), faults),
                Field.date("until", "Last day")
                        .hinted("Attempts that begin later do not have it. Leave it empty for no end.")
                        .holding(form.until(), faults));
    }

    private static Row row(Granted granted, Times times) {
        Instant expires = granted.expires();
        return new Row(
                granted.person() == null ? "Everybody" : granted.person(),
                words(granted.time()),
                granted.reason(),
                "%s, %s".formatted(granted.by(), times.minute(granted.at())),
                expires == null ? "no end" : times.minute(expires));
    }

    private static String words(ExtraTime time) {
        String minutes = time.minutes() == 1 ? "1 minute" : time.minutes() + " minutes";
        if (time.percent() == 0) {
            return minutes;
        }
        return time.minutes() == 0 ? time.percent() + "%" : "%d%% and %s".formatted(time.percent(), minutes);
    }
}
