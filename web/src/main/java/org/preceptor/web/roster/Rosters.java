package org.preceptor.web.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.preceptor.core.cohort.Cohort;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.credential.CertificateTerm;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.audit.AuditTrail;
import org.preceptor.web.page.Faults;
import org.preceptor.web.page.Times;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates and changes cohorts, on record. */
@Service
class Rosters {

    private final JdbcRosters rosters;
    private final AuditTrail trail;
    private final Times times;

    Rosters(JdbcRosters rosters, AuditTrail trail, Times times) {
        this.rosters = rosters;
        this.trail = trail;
        this.times = times;
    }

    Optional<Roster> find(CohortId id) {
        return rosters.find(id);
    }

    /** Creates the cohort of a form; the same form sent again finds it done. */
    @Transactional
    Creation create(CohortForm form, PersonId by) {
        rosters.holdNames();
        List<CourseChoice> courses = rosters.courses();
        Faults faults = form.faultsOfNew(courses, times.today());
        if (faults.any()) {
            return new Creation.Refused(faults);
        }
        CourseChoice course = form.chosen(courses).orElseThrow();
        CohortId id = CohortId.of(form.id());
        if (rosters.add(cohort(id, form, course), form.dates())) {
            trail.record(by, "cohort created", Roster.subject(id), words(form.tidyName(), form.dates()));
            return new Creation.Done(id);
        }
        boolean sameForm = rosters.find(id)
                .filter(roster -> roster.name().equals(form.tidyName()))
                .isPresent();
        return sameForm ? new Creation.Done(id) : Creation.Refused.nameTaken();
    }

    private static Cohort cohort(CohortId id, CohortForm form, CourseChoice course) {
        Roster.Dates dates = form.dates();
        return new Cohort(id, form.tidyName(), course.hash(), dates.starts(), dates.due(), null);
    }

    /** Changes a cohort's name, dates and term of certificates; empty where there is no such cohort. */
    @Transactional
    Optional<Creation> change(CohortId id, CohortForm form, PersonId by) {
        rosters.holdNames();
        return rosters.find(id).map(roster -> {
            Faults faults = form.faultsOfChange(roster, times.today());
            if (faults.any()) {
                return new Creation.Refused(faults);
            }
            if (rosters.taken(form.tidyName(), id)) {
                return Creation.Refused.nameTaken();
            }
            String before = words(roster.name(), roster.dates());
            String after = words(form.tidyName(), form.dates());
            if (!before.equals(after)) {
                rosters.change(id, form.tidyName(), form.dates());
                trail.record(by, "cohort changed", roster.subject(), "From %s to %s".formatted(before, after));
            }
            return new Creation.Done(id);
        });
    }

    private String words(String name, Roster.Dates dates) {
        LocalDate starts = dates.starts();
        LocalDate due = dates.due();
        String begun = starts == null ? name : "%s, starts on %s".formatted(name, times.day(starts));
        String dated = due == null ? begun + ", no due date" : "%s, due on %s".formatted(begun, times.day(due));
        CertificateTerm term = dates.term();
        return term == null ? dated : "%s, certificates valid for %s".formatted(dated, term.words());
    }
}
