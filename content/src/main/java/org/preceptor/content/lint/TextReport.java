package org.preceptor.content.lint;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preceptor.content.lint.Report.Waived;
import org.preceptor.content.lint.rule.Severity;

/** A report as compilers print it: place, weight, rule and message, then the line with the words marked, then the mend. */
record TextReport(Report report, boolean coloured) {

    private static final int WIDEST = 110;

    String text() {
        return Stream.of(
                        report.findings().stream().map(this::finding),
                        report.waived().stream().map(TextReport::waived),
                        Stream.of(summary()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String finding(Finding finding) {
        String severity = colour(finding.severity(), finding.severity().word());
        String quoted = finding.quote().isEmpty() ? "" : " \"%s\"".formatted(shortened(finding.quote()));
        String head = "%s: %s %s %s:%s %s"
                .formatted(finding.place(), severity, finding.rule(), finding.at(), quoted, finding.message());
        String mend = finding.mend().isEmpty() ? "" : "%n    mend: %s".formatted(finding.mend());
        return head + marked(finding) + mend;
    }

    /** The line of the file with carets under the words, where they stand on it. */
    private static String marked(Finding finding) {
        String line = finding.line().strip();
        String quote = finding.quote();
        int start = line.toLowerCase(Locale.ROOT).indexOf(begin(line, quote));
        if (quote.isEmpty() || start < 0) {
            return line.isEmpty() ? "" : "%n    | %s".formatted(cut(line, 0));
        }
        int from = Math.max(0, start - WIDEST / 2);
        int end = Math.min(Math.min(line.length(), start + quote.length()), from + WIDEST);
        return "%n    | %s%n    | %s%s"
                .formatted(cut(line, from), " ".repeat(start - from), "^".repeat(Math.max(1, end - start)));
    }

    /** As much of the quote as stands on the line before the file breaks it. */
    private static String begin(String line, String quote) {
        String lower = quote.toLowerCase(Locale.ROOT);
        String within = line.toLowerCase(Locale.ROOT);
        if (within.contains(lower)) {
            return lower;
        }
        int length = lower.length();
        while (length > 0 && !within.endsWith(lower.substring(0, length).strip())) {
            length--;
        }
        return lower.substring(0, length).strip();
    }

    private static String cut(String line, int from) {
        return line.substring(from, Math.min(line.length(), from + WIDEST));
    }

    private static String shortened(String quote) {
        return quote.length() <= 60 ? quote : quote.substring(0, 60) + "…";
    }

    private static String waived(Waived waived) {
        Finding finding = waived.finding();
        return "%s: waived %s %s: %s (%s, %s)"
                .formatted(
                        finding.place(),
                        finding.rule(),
                        finding.at(),
                        waived.waiver().reason(),
                        waived.waiver().who(),
                        waived.waiver().date());
    }

    private String summary() {
        return "%d to block, %d to revise, %d to note, %d waived"
                .formatted(
                        report.count(Severity.BLOCK),
                        report.count(Severity.REVISE),
                        report.count(Severity.NOTE),
                        report.waived().size());
    }

    private String colour(Severity severity, String words) {
        String code = switch (severity) {
            case BLOCK -> "1;31";
            case REVISE -> "33";
            case NOTE -> "36";
        };
        return coloured ? "\u001B[%sm%s\u001B[0m".formatted(code, words) : words;
    }
}
