package org.preceptor.web.export;

import java.util.function.Consumer;
import org.preceptor.core.adjustment.Adjustments;
import org.preceptor.core.adjustment.InForce;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.item.Answer;
import org.preceptor.core.item.AnswerReading;
import org.preceptor.core.item.AnswerReading.Understood;
import org.preceptor.core.item.ItemId;
import org.preceptor.core.item.Marker;
import org.preceptor.core.statistics.ItemVersion;
import org.preceptor.web.insight.CourseItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is exported row by row, each table in a transaction of its own, which a cursor in the database needs. */
@Service
@Transactional(readOnly = true)
class ExportRows {

    private final JdbcProgressRows progress;
    private final JdbcResponseRows responses;
    private final CourseItems items;
    private final Adjustments adjustments;
    private final Pseudonyms pseudonyms;

    ExportRows(
            JdbcProgressRows progress,
            JdbcResponseRows responses,
            CourseItems items,
            Adjustments adjustments,
            Pseudonyms pseudonyms) {
        this.progress = progress;
        this.responses = responses;
        this.items = items;
        this.adjustments = adjustments;
        this.pseudonyms = pseudonyms;
    }

    void progress(CohortId cohort, Consumer<ProgressRow> consumer) {
        progress.each(cohort, consumer);
    }

    void responses(CohortId cohort, Consumer<MarkedResponse> consumer) {
        InForce inForce = adjustments.inForce(cohort);
        responses.each(cohort, row -> consumer.accept(marked(row, inForce)));
    }

    private MarkedResponse marked(ResponseRow row, InForce inForce) {
        BankItem item = items.get(row.course(), new ItemVersion(new ItemId(row.item()), row.hash()));
        Answer answer = answer(item, row);
        return new MarkedResponse(
                row,
                pseudonyms.of(row.enrolment()),
                pseudonyms.of(row.attempt()),
                item.objective().toString(),
                inForce.mark(row.hash(), answer),
                Marker.mark(answer).awarded(),
                inForce.byItem().get(row.hash()));
    }

    private static Answer answer(BankItem item, ResponseRow row) {
        if (AnswerReading.of(item.item(), row.values()) instanceof Understood(var answer)) {
            return answer;
        }
        throw new IllegalStateException("The answer %s is kept for %s".formatted(row.values(), row.item()));
    }
}
