package org.preceptor.content.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.preceptor.content.Survey;
import org.preceptor.content.Waiver;
import org.preceptor.content.lint.Report.Waived;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Severity;

/** Sets aside what somebody lets stand, and reports the waivers that let nothing stand or do not say why. */
record Waiving(List<Waiver> waivers, Survey course) {

    private static final String RULE = "W1";

    Report apply(List<Finding> findings) {
        List<Finding> standing = new ArrayList<>();
        List<Waived> waived = new ArrayList<>();
        Set<Waiver> used = new HashSet<>();
        for (Finding finding : findings.stream().sorted().distinct().toList()) {
            Optional<Waiver> waiver =
                    waivers.stream().filter(it -> covers(it, finding)).findFirst();
            waiver.ifPresentOrElse(it -> waived.add(new Waived(finding, it)), () -> standing.add(finding));
            waiver.ifPresent(used::add);
        }
        waivers.forEach(waiver -> fault(waiver, used).ifPresent(message -> standing.add(objection(waiver, message))));
        return new Report(standing, waived);
    }

    /** A waiver covers what it names, if it says why, who and when. */
    private static boolean covers(Waiver waiver, Finding finding) {
        return waiver.rule().equals(finding.rule())
                && waiver.at().equals(finding.at())
                && lacks(waiver).isEmpty();
    }

    private static Optional<String> fault(Waiver waiver, Set<Waiver> used) {
        boolean known = Rules.abouts().stream().map(About::id).anyMatch(waiver.rule()::equals);
        return lacks(waiver)
                .or(() -> known ? Optional.empty() : Optional.of("there is no rule `%s`".formatted(waiver.rule())))
                .or(() -> used.contains(waiver)
                        ? Optional.empty()
                        : Optional.of(
                                "%s finds nothing at %s, so nothing is waived".formatted(waiver.rule(), waiver.at())));
    }

    private static Optional<String> lacks(Waiver waiver) {
        if (waiver.rule().isEmpty() || waiver.at().isEmpty()) {
            return Optional.of("a waiver names its `rule` and the id it is for in `at`");
        }
        if (waiver.reason().isEmpty()) {
            return Optional.of("a waiver without a reason waives nothing");
        }
        if (waiver.who().isEmpty()) {
            return Optional.of("a waiver says in `who` who decided");
        }
        return waiver.date().matches("\\d{4}-\\d{2}-\\d{2}")
                ? Optional.empty()
                : Optional.of("a waiver says in `date` when, as in 2025-10-14");
    }

    private Finding objection(Waiver waiver, String message) {
        return new Finding(
                waiver.place(),
                RULE,
                Severity.BLOCK,
                waiver.at(),
                "",
                course.sources().line(waiver.place()),
                message,
                "mend the waiver or take it out");
    }
}
