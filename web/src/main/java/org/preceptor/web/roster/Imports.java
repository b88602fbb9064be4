package org.preceptor.web.roster;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applies a list of people to a cohort, all of it or nothing, and only what was shown before. */
@Service
class Imports {

    private final ImportPlans plans;
    private final JdbcImportDrafts drafts;
    private final JdbcEnrolments enrolments;
    private final Admitting admitting;

    Imports(ImportPlans plans, JdbcImportDrafts drafts, JdbcEnrolments enrolments, Admitting admitting) {
        this.plans = plans;
        this.drafts = drafts;
        this.enrolments = enrolments;
        this.admitting = admitting;
    }

    /** What a list would do. */
    @Transactional(readOnly = true)
    ImportPlan plan(List<ListedPerson> people, CohortId cohort) {
        return plans.plan(people, cohort);
    }

    /** Keeps a list that may be confirmed, and tells its name. */
    @Transactional
    UUID keep(List<ListedPerson> people, ImportPlan plan, CohortId cohort, PersonId by) {
        UUID id = UUID.randomUUID();
        drafts.forgetOld();
        drafts.add(id, cohort, by, new ImportDraft(people, plan.fingerprint(), null));
        return id;
    }

    /** What a kept list would do now; empty where it is not kept any more. */
    @Transactional(readOnly = true)
    Optional<ImportPlan> look(ImportOrder order) {
        return drafts.find(order).map(draft -> plans.plan(draft.people(), order.cohort()));
    }

    /** Applies a kept list unless it would do something else by now; the lock of the cohort keeps two from doing so. */
    @Transactional
    Confirmation confirm(ImportOrder order, Consumer<ImportRun.Progress> watcher) {
        enrolments.holdCohort(order.cohort());
        Optional<ImportDraft> held = drafts.find(order);
        if (held.isEmpty()) {
            return new Confirmation.Gone();
        }
        ImportDraft draft = held.get();
        ImportDraft.Outcome before = draft.outcome();
        if (before != null) {
            return new Confirmation.Applied(before);
        }
        ImportPlan plan = plans.plan(draft.people(), order.cohort());
        if (!plan.clean() || !plan.fingerprint().equals(draft.fingerprint())) {
            drafts.show(order.draft(), plan.fingerprint());
            return new Confirmation.Outdated(order.draft(), plan);
        }
        ImportDraft.Outcome outcome = admitting.admit(plan, order, watcher);
        if (draft.people().size() >= ImportRuns.LONG) {
            enrolments.analyse();
        }
        drafts.apply(order.draft(), outcome);
        return new Confirmation.Applied(outcome);
    }
}
