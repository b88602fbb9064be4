package org.preceptor.web.cohort;

import java.util.List;
import org.preceptor.web.cohort.Columns.Column;

/** What a filter shows, in words that follow the number of those it found. */
record FilterWords(List<Column> columns) {

    /** Such as ", in progress, not seen for 7 days"; empty where nothing is set. */
    String of(Filter filter) {
        StringBuilder words = new StringBuilder();
        StepFilter step = filter.step();
        Need need = filter.need();
        PairFilter pair = filter.pair();
        if (filter.state() != StateFilter.ANY) {
            words.append(", ").append(filter.state().words());
        }
        if (step != null) {
            words.append(
                    ", %s: %s".formatted(title(step), StepCell.of(step.state()).word()));
        }
        if (need != null) {
            words.append(", ").append(need.words());
        }
        if (pair != null) {
            words.append(", ").append(pair.words());
        }
        if (filter.unseenDays() > 0) {
            words.append(", not seen for %d days".formatted(filter.unseenDays()));
        }
        return words.toString();
    }

    private String title(StepFilter filter) {
        return columns.stream()
                .filter(column -> column.step().equals(filter.step()))
                .map(Column::title)
                .findFirst()
                .orElse(filter.step().key());
    }
}
