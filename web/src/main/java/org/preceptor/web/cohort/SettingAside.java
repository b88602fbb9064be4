package org.preceptor.web.cohort;

import java.util.Optional;
import java.util.UUID;
import org.preceptor.core.cohort.Cohort;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.cohort.Reason;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.audit.AuditTrail;
import org.preceptor.web.page.Archived;
import org.preceptor.web.roster.Teaching;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets reasons to have a word with somebody aside, for everybody who teaches the cohort, and shows them again. Both hold the
 * enrolment, so that a second click finds done what the first did.
 */
@Service
class SettingAside {

    private final Teaching teaching;
    private final JdbcRoll people;
    private final JdbcSetAsides kept;
    private final AuditTrail audit;
    private final Calendar calendar;

    /** A trainee of a cohort that who asks teaches, with their enrolment held. */
    private record Held(Cohort cohort, Trainee trainee) {}

    SettingAside(Teaching teaching, JdbcRoll people, JdbcSetAsides kept, AuditTrail audit, Calendar calendar) {
        this.teaching = teaching;
        this.people = people;
        this.kept = kept;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** False where the reason does not hold, or is set aside already; empty where who asks does not teach the trainee. */
    @Transactional
    public Optional<Boolean> setAside(PersonId instructor, CohortId cohort, PersonId trainee, SetAsideForm form) {
        Need need = form.chosen().orElseThrow();
        return hold(instructor, cohort, trainee)
                .map(held -> calendar.reasons(held.trainee()).stream()
                        .filter(reason -> Need.of(reason.urgency()) == need)
                        .findFirst()
                        .map(reason -> setAside(instructor, held, reason, form.note()))
                        .isPresent());
    }

    private SetAsideId setAside(PersonId instructor, Held held, Reason reason, String note) {
        SetAsideId id = new SetAsideId(UUID.randomUUID());
        Trainee trainee = held.trainee();
        kept.add(
                id,
                trainee.enrolment(),
                reason,
                calendar.settingAside(reason, trainee),
                new JdbcSetAsides.Act(instructor, calendar.now(), note));
        record(instructor, "reason set aside", held, reason.words());
        return id;
    }

    /** False where it is not set aside any more; empty where who asks does not teach the trainee. */
    @Transactional
    public Optional<Boolean> showAgain(PersonId instructor, CohortId cohort, PersonId trainee, SetAsideId id) {
        return hold(instructor, cohort, trainee).map(held -> {
            boolean ended = kept.end(id, held.trainee().enrolment(), instructor, calendar.now());
            if (ended) {
                record(instructor, "reason shown again", held, id.toString());
            }
            return ended;
        });
    }

    private void record(PersonId instructor, String action, Held held, String what) {
        audit.record(
                instructor,
                action,
                "person:" + held.trainee().person(),
                "in cohort %s: %s".formatted(held.cohort().name(), what));
    }

    /** The trainee is read again once they are held, as they are now. */
    private Optional<Held> hold(PersonId instructor, CohortId cohort, PersonId trainee) {
        return teaching.find(instructor, cohort)
                .flatMap(taught -> people.find(cohort, trainee)
                        .flatMap(found -> {
                            if (!kept.hold(found.enrolment())) {
                                throw new Archived("Cohort %s is archived".formatted(cohort));
                            }
                            return people.find(cohort, trainee);
                        })
                        .map(found -> new Held(taught, found)));
    }
}
