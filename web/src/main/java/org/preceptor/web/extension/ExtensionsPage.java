package org.preceptor.web.extension;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.Course;
import org.preceptor.web.page.Link;
import org.preceptor.web.page.Pages;
import org.preceptor.web.page.Times;
import org.springframework.stereotype.Component;

/**
 * Everything that was given in a cohort beyond the rules, the newest first.
 *
 * @param archived since which day the cohort is archived; absent while it is open
 * @param forms where more is given; none in a cohort that is archived
 */
public record ExtensionsPage(String cohort, @Nullable String archived, List<Link> forms, List<Row> rows, Pages pages) {

    /**
     * An extension in words.
     *
     * @param until until when it is there, or who withdrew it
     * @param withdrawal where it is withdrawn; absent where that is over
     */
    public record Row(
            String whom,
            String what,
            String reason,
            String given,
            String until,
            @Nullable String withdrawal) {}

    static ExtensionsPage of(Group group, List<Granted> granted, Pages pages, Course course, Said said) {
        return new ExtensionsPage(
                group.name(),
                said.times().dayIfAny(group.archived()),
                group.archived() != null
                        ? List.of()
                        : Arrays.stream(ExtensionKind.values())
                                .map(kind -> Link.to(group.address(kind), kind.title()))
                                .toList(),
                granted.stream().map(row -> row(group, row, course, said)).toList(),
                pages);
    }

    /** What words and times are written with. */
    @Component
    record Said(ExtensionWords words, Times times) {}

    private static Row row(Group group, Granted granted, Course course, Said said) {
        boolean over = granted.withdrawal() != null || group.archived() != null;
        return new Row(
                granted.person() == null ? "Everybody" : granted.person(),
                said.words().of(granted.extension(), course),
                granted.reason(),
                "%s, %s".formatted(granted.by(), said.times().minute(granted.at())),
                until(granted, said),
                over ? null : "%s/%s/withdrawal".formatted(group.address(), granted.id()));
    }

    private static String until(Granted granted, Said said) {
        Granted.Withdrawal withdrawal = granted.withdrawal();
        if (withdrawal != null) {
            return "withdrawn by %s, %s".formatted(withdrawal.by(), said.times().minute(withdrawal.at()));
        }
        Instant expires = granted.expires();
        if (expires == null) {
            return "no end";
        }
        String day = said.words().lastDay(expires);
        return said.times().now().isBefore(expires) ? day : "%s, which has passed".formatted(day);
    }
}
