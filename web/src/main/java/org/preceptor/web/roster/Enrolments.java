package org.preceptor.web.roster;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.Course;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.progress.Standings;
import org.preceptor.web.publication.PublishedCourses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts trainees into cohorts and finds their place again.
 *
 * <p>Forms are crossed: of those who join a cohort one after another, every second takes form A before and form B after
 * the course, the others B before and A after, so that the gain of the cohort is not the difference of two forms.
 */
@Service
public class Enrolments {

    private final JdbcEnrolments enrolments;
    private final JdbcPlaces places;
    private final PublishedCourses courses;
    private final Standings standings;

    Enrolments(JdbcEnrolments enrolments, JdbcPlaces places, PublishedCourses courses, Standings standings) {
        this.enrolments = enrolments;
        this.places = places;
        this.courses = courses;
        this.standings = standings;
    }

    /** Enrols a person in the cohort's course version; who is in the cohort already stays as they are. */
    @Transactional
    public EnrolmentId enrol(PersonId person, CohortId cohort) {
        Course course = courses.version(enrolments.holdCohort(cohort));
        return enrolments.find(person, cohort).orElseGet(() -> {
            EnrolmentId id = new EnrolmentId(UUID.randomUUID());
            CrossedForms forms = CrossedForms.inTurn(course, enrolments.count(cohort));
            enrolments.add(id, person, cohort, forms);
            standings.refresh(id);
            return id;
        });
    }

    /** Enrols many at once, in their order, and tells which of them were not in the cohort before. */
    @Transactional
    public List<PersonId> enrolAll(List<PersonId> people, CohortId cohort) {
        Course course = courses.version(enrolments.holdCohort(cohort));
        Set<PersonId> members = enrolments.members(cohort);
        List<PersonId> joining = people.stream()
                .distinct()
                .filter(person -> !members.contains(person))
                .toList();
        List<EnrolmentId> added = joining.stream()
                .map(person -> new EnrolmentId(UUID.randomUUID()))
                .toList();
        enrolments.addAll(added, joining, cohort, CrossedForms.inTurn(course, enrolments.count(cohort)));
        standings.refresh(added);
        return joining;
    }

    /** Takes a person out of a cohort; what they did stays on record. False where they were not in it. */
    @Transactional
    public boolean leave(PersonId person, CohortId cohort) {
        enrolments.holdCohort(cohort);
        return enrolments.leave(person, cohort);
    }

    /** A trainee's own place, whether they work in it or not; somebody else's is not found. */
    public Optional<Membership> place(PersonId person, EnrolmentId enrolment) {
        return enrolments.place(person, enrolment);
    }

    /** Every place that a trainee has or had, the newest first. */
    public List<OwnPlace> places(PersonId person) {
        return places.own(person);
    }

    /** The place a trainee works in now: the newest that they have not left and that is not archived. */
    public Optional<Membership> current(PersonId person) {
        return enrolments.current(person);
    }
}
