package org.preceptor.web.certificate;

import java.time.Clock;
import java.time.Instant;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.progress.Standing;
import org.preceptor.core.progress.Step;
import org.preceptor.core.progress.StepState;
import org.preceptor.web.progress.Standings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what trainees say about the course; the first answer of each stands. */
@Service
public class Evaluations {

    private final JdbcEvaluations kept;
    private final Standings standings;
    private final Clock clock;

    Evaluations(JdbcEvaluations kept, Standings standings, Clock clock) {
        this.kept = kept;
        this.standings = standings;
        this.clock = clock;
    }

    /** Keeps an evaluation and issues the certificate when it was the last requirement; nothing happens while it is locked. */
    @Transactional
    public void keep(EnrolmentId enrolment, EvaluationForm form) {
        if (standings.refresh(enrolment).at(new Step.Evaluate()).state() != StepState.LOCKED) {
            Instant now = clock.instant();
            kept.add(enrolment, form.values(), now);
            standings.active(enrolment, now);
            standings.refresh(enrolment);
        }
    }

    /** How far the evaluation of an enrolment has come. */
    StepState state(EnrolmentId enrolment) {
        Standing standing = standings.of(enrolment).orElseThrow();
        return standing.at(new Step.Evaluate()).state();
    }
}
