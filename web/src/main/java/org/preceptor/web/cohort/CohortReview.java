package org.preceptor.web.cohort;

import java.util.Optional;
import org.preceptor.core.cohort.Cohort;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.publication.PublishedCourses;
import org.preceptor.web.roster.Teaching;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an instructor sees of the cohorts they teach, read as it is now. Whatever they do not teach is empty.
 *
 * <p>All numbers of a page come from one snapshot, so that they add up.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class CohortReview {

    /** How many of those who need a word stand on the cohort's page. */
    static final int MOST_URGENT = 8;

    private final Teaching teaching;
    private final JdbcRoll people;
    private final JdbcCohortCounts counts;
    private final PublishedCourses courses;
    private final Calendar calendar;

    CohortReview(
            Teaching teaching, JdbcRoll people, JdbcCohortCounts counts, PublishedCourses courses, Calendar calendar) {
        this.teaching = teaching;
        this.people = people;
        this.counts = counts;
        this.courses = courses;
        this.calendar = calendar;
    }

    /** For somebody who was found to teach the cohort. */
    Overview overview(Cohort cohort, PeopleView view) {
        Thresholds thresholds = calendar.thresholds();
        CohortCounts counted = counts.of(cohort.id(), thresholds);
        return new Overview(
                cohort,
                courses.version(cohort.course()),
                counted,
                people.mostUrgent(cohort.id(), counted.needs(), MOST_URGENT, thresholds),
                people.withSteps(people.find(cohort.id(), view, counted, thresholds)));
    }

    Optional<Roll> roll(PersonId instructor, CohortId id, PeopleView view) {
        Thresholds thresholds = calendar.thresholds();
        return teaching.find(instructor, id)
                .map(cohort -> new Roll(
                        cohort,
                        courses.version(cohort.course()),
                        people.withSteps(people.find(id, view, counts.of(id, thresholds), thresholds))));
    }
}
