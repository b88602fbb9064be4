package org.preceptor.web.cohort;

import java.util.List;
import org.preceptor.web.attempt.Feedback;
import org.preceptor.web.attempt.Paper;

/** An ended attempt of a trainee with every answer, key and rationale. */
public record PaperPage(String trainee, String title, String when, String mark, List<Feedback> questions) {

    static PaperPage of(TraineeReview.Read read, AttemptWords words, Calendar calendar) {
        Paper paper = read.paper();
        return new PaperPage(
                read.trainee().name(),
                words.of(paper.occasion()),
                "From %s to %s"
                        .formatted(
                                calendar.moment(paper.startedAt()),
                                calendar.moment(paper.result().at())),
                paper.result().mark().words(),
                paper.feedback());
    }
}
