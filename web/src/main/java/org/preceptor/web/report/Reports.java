package org.preceptor.web.report;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.concern.Concerns;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.audit.AuditTrail;
import org.preceptor.web.page.Pages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes reports of questions and the answers to them; each of both once. */
@Service
class Reports {

    private final JdbcReports kept;
    private final Concerns concerns;
    private final AuditTrail audit;
    private final Clock clock;

    Reports(JdbcReports kept, Concerns concerns, AuditTrail audit, Clock clock) {
        this.kept = kept;
        this.concerns = concerns;
        this.audit = audit;
        this.clock = clock;
    }

    /** False where the question was reported before, as by a second click; that report stands. */
    @Transactional
    public boolean report(AttemptId attempt, int position, PersonId trainee, ReportForm form) {
        ReportId id = new ReportId(UUID.randomUUID());
        ReportReason reason = form.chosen().orElseThrow();
        var said = new JdbcReports.Said(reason, form.words(), clock.instant());
        boolean added = kept.add(id, attempt, position, trainee, said);
        if (added) {
            concerns.reported(id.value());
            audit.record(trainee, "item reported", "report:" + id, reason.words());
        }
        return added;
    }

    Optional<Instant> reported(AttemptId attempt, int position) {
        return kept.reported(attempt, position);
    }

    /** One page of reports and how many there are in all. */
    record Slice(List<Report> reports, int page, int all) {}

    Slice of(PersonId reporter, int asked) {
        int all = kept.count(reporter);
        int page = Pages.within(asked, all);
        return new Slice(kept.of(reporter, (page - 1) * Pages.SIZE, Pages.SIZE), page, all);
    }

    Slice of(CohortId cohort, int asked) {
        int all = kept.count(cohort);
        int page = Pages.within(asked, all);
        return new Slice(kept.of(cohort, (page - 1) * Pages.SIZE, Pages.SIZE), page, all);
    }

    Optional<Report> find(ReportId id, CohortId cohort) {
        return kept.find(id, cohort);
    }

    /** False where somebody has answered meanwhile; that answer stands. */
    @Transactional
    public boolean reply(ReportId id, ReplyForm form, PersonId by) {
        ReportState decision = form.decided().orElseThrow();
        boolean replied = kept.reply(id, decision, form.words(), by, clock.instant());
        if (replied) {
            concerns.answered(id.value());
            audit.record(by, "report answered", "report:" + id, decision.words());
        }
        return replied;
    }
}
