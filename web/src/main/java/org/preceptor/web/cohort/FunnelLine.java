package org.preceptor.web.cohort;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.preceptor.core.progress.StepState;
import org.preceptor.web.cohort.Columns.Column;

/**
 * A step with how many are how far with it, as a bar and as numbers that lead to the people they count.
 *
 * @param width how many have done it, in per cent of those enrolled
 */
public record FunnelLine(String title, String width, List<Count> numbers) {

    private static final List<StepState> ORDER = List.of(
            StepState.COMPLETE,
            StepState.PASSED,
            StepState.FAILED,
            StepState.STARTED,
            StepState.OPEN,
            StepState.LOCKED);

    /** Such as "12 begun". */
    public record Count(String words, String href) {}

    static List<FunnelLine> of(String path, Overview overview) {
        int enrolled = overview.counts().tally().enrolled();
        return Columns.of(overview.course()).stream()
                .map(column -> of(path, column, overview.counts().funnel(), enrolled))
                .toList();
    }

    private static FunnelLine of(String path, Column column, Funnel funnel, int enrolled) {
        int done = Stream.of(StepState.values())
                .filter(StepState::isDone)
                .mapToInt(state -> funnel.at(column.step(), state))
                .sum();
        return new FunnelLine(
                column.title(),
                share(done, enrolled),
                ORDER.stream()
                        .map(state -> new StepFilter(column.step(), state))
                        .filter(filter -> funnel.at(filter) > 0)
                        .map(filter -> number(path, filter, funnel.at(filter)))
                        .toList());
    }

    private static Count number(String path, StepFilter filter, int people) {
        return new Count(
                String.format(
                        Locale.UK, "%,d %s", people, StepCell.of(filter.state()).word()),
                CohortPage.at(path, Filter.of(filter)));
    }

    private static String share(int part, int whole) {
        return whole == 0
                ? "0"
                : BigDecimal.valueOf(100L * part)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
