package org.preceptor.web.extension;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.audit.AuditTrail;
import org.preceptor.web.audit.Note;
import org.preceptor.web.extension.JdbcRosterTimes.Running;
import org.preceptor.web.publication.PublishedCourses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Extra time that comes with lists of people: at most one share for a person, which a later list replaces. */
@Service
public class RosterTimes {

    private static final String REASON = "From a list of people";

    private final JdbcRosterTimes times;
    private final JdbcGroups groups;
    private final PublishedCourses courses;
    private final AuditTrail trail;
    private final Clock clock;

    RosterTimes(JdbcRosterTimes times, JdbcGroups groups, PublishedCourses courses, AuditTrail trail, Clock clock) {
        this.times = times;
        this.groups = groups;
        this.courses = courses;
        this.trail = trail;
        this.clock = clock;
    }

    /** The shares in per cent that members of a cohort have from a list; who has none is missing. */
    public Map<PersonId, Integer> of(CohortId cohort) {
        return times.of(cohort);
    }

    /** Gives members these shares instead of those they have from a list; 0 is none. A running attempt keeps what it has. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(CohortId cohort, Map<PersonId, Integer> shares, PersonId by) {
        if (shares.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Map<PersonId, Integer> more = new HashMap<>(shares);
        times.of(cohort).forEach((person, before) -> more.computeIfPresent(person, (same, after) -> after - before));
        more.values().removeIf(percent -> percent <= 0);
        Map<PersonId, Integer> given = new HashMap<>(shares);
        given.values().removeIf(percent -> percent == 0);
        times.withdraw(cohort, shares.keySet(), by, now);
        times.add(cohort, given, REASON, by, now);
        running(cohort).forEach(running -> times.extend(cohort, running, more, now));
        trail.record(by, "extra time of a list set", notes(shares));
    }

    private List<Running> running(CohortId cohort) {
        return groups.courses(cohort).stream()
                .flatMap(course -> courses.version(course).assessments().stream()
                        .<Running>mapMulti((plan, timed) -> {
                            Duration limit = plan.timeLimit();
                            if (limit != null) {
                                timed.accept(new Running(course, plan.kind(), limit));
                            }
                        }))
                .toList();
    }

    private static List<Note> notes(Map<PersonId, Integer> shares) {
        return shares.entrySet().stream()
                .map(share -> new Note("person:" + share.getKey(), "%d%%: %s".formatted(share.getValue(), REASON)))
                .toList();
    }
}
