package org.preceptor.content.lint;

import java.util.List;
import org.preceptor.content.Waiver;
import org.preceptor.content.lint.rule.Severity;

/** All that the linter found in a course, by file and line, with what somebody lets stand kept apart. */
public record Report(List<Finding> findings, List<Waived> waived) {

    /** A finding that stands for a reason. */
    public record Waived(Finding finding, Waiver waiver) {}

    public Report {
        findings = findings.stream().sorted().distinct().toList();
        waived = List.copyOf(waived);
    }

    public boolean blocks() {
        return count(Severity.BLOCK) > 0;
    }

    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
