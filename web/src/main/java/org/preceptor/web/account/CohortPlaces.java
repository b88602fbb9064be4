package org.preceptor.web.account;

import java.util.List;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;

/** What the pages of people need to know of cohorts. */
public interface CohortPlaces {

    /** A cohort to choose. */
    record Choice(CohortId id, String name) {}

    /** A person's place in a cohort, in words such as "in progress since 3 October 2026". */
    record Place(CohortId cohort, String name, String words) {}

    /** Every cohort, by name. */
    List<Choice> choices();

    /** The cohorts a person is in, was in or teaches, the newest first. */
    List<Place> of(PersonId person);

    /** Enrols a trainee in a cohort. */
    void enrol(PersonId person, CohortId cohort, PersonId by);

    /** Lets an instructor teach a cohort. */
    void teach(PersonId person, CohortId cohort, PersonId by);

    /** Ends all teaching of a person who is no instructor any more. */
    void endTeaching(PersonId person, PersonId by);
}
