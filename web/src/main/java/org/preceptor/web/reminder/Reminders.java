package org.preceptor.web.reminder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.reminder.ReminderPlan;
import org.preceptor.web.audit.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to those who are to be reminded, one letter to each about everything. */
@Service
class Reminders {

    private final Plans plans;
    private final WhoIsDue due;
    private final JdbcLetters letters;
    private final LetterWriter writer;
    private final AuditTrail audit;

    Reminders(Plans plans, WhoIsDue due, JdbcLetters letters, LetterWriter writer, AuditTrail audit) {
        this.plans = plans;
        this.due = due;
        this.letters = letters;
        this.writer = writer;
        this.audit = audit;
    }

    /** Whom a plan would reach now if no hour were quiet, and what it would say to them; writes nothing. */
    List<Letter> preview(CohortId cohort, ReminderPlan plan) {
        return due.now(cohort, plan).stream()
                .map(one -> writer.write(List.of(one)))
                .toList();
    }

    /** The cohorts in which it is quiet now. */
    List<CohortId> quiet() {
        return plans.switchedOn().stream()
                .filter(planned -> due.isQuiet(planned.plan()))
                .map(Planned::cohort)
                .toList();
    }

    /** Writes to everybody who is to be reminded now; tells to how many. */
    @Transactional
    int write() {
        if (!letters.begin()) {
            return 0;
        }
        Map<PersonId, List<Due>> byPerson = new LinkedHashMap<>();
        plans.switchedOn().stream()
                .filter(planned -> !due.isQuiet(planned.plan()))
                .flatMap(planned -> due.now(planned.cohort(), planned.plan()).stream())
                .forEach(one -> byPerson.computeIfAbsent(one.person(), person -> new ArrayList<>())
                        .add(one));
        byPerson.values().forEach(about -> letters.add(writer.write(about), ReminderState.WAITING));
        return byPerson.size();
    }

    /** Puts on record that an instructor wrote to somebody; false where nothing was due any more. */
    @Transactional
    boolean byHand(CohortId cohort, PersonId person, PersonId by) {
        Optional<Due> found = due.now(cohort, plans.of(cohort)).stream()
                .filter(one -> one.person().equals(person))
                .findFirst();
        found.ifPresent(one -> {
            letters.add(writer.write(List.of(one)), ReminderState.BY_HAND);
            audit.record(by, "reminder sent by hand", "person:" + person, one.cohort());
        });
        return found.isPresent();
    }
}
