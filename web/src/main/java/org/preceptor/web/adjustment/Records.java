package org.preceptor.web.adjustment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.web.audit.AuditTrail;
import org.preceptor.web.audit.Note;
import org.springframework.stereotype.Component;

/** Puts adjustments on record, and everybody who passed by one. */
@Component
class Records {

    private final AuditTrail audit;
    private final Clock clock;

    Records(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void signed(Order order, Progress progress) {
        audit.record(
                order.signer(),
                "item adjusted",
                order.item().subject(),
                "%s; %d results, %d passed by it; signed “%s”: %s"
                        .formatted(
                                AdjustmentKind.of(order.adjustment()).done(),
                                progress.changed(),
                                progress.passed(),
                                order.signature(),
                                order.reason()));
    }

    void passed(Order order, List<Change> changes) {
        audit.record(
                order.signer(),
                "passed by adjustment",
                changes.stream()
                        .filter(change -> change.attempt().kind() == AssessmentKind.FINAL)
                        .map(change -> new Note(
                                "person:" + change.attempt().person(),
                                order.item().subject()))
                        .toList());
    }
}
