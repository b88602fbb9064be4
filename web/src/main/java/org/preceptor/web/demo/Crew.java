package org.preceptor.web.demo;

import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.course.Course;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.statistics.CohortCounts;
import org.preceptor.web.roster.CrossedForms;
import org.preceptor.web.roster.Membership;

/** The trainees of one simulated cohort, each made from their number alone. */
final class Crew {

    /** Some trainees as the rows they leave behind, and what their attempts count. */
    record Batch(Map<CrowdTable, CopyText> texts, CohortCounts counts) {}

    private static final int IDS = 1;
    private static final int LIFE = 2;
    private static final int MOOD = 3;

    private final Course course;
    private final DemoCalendar calendar;
    private final CrowdSeed seed;
    private final CohortId cohort;
    private final Function<Object, String> json;

    Crew(Course course, DemoCalendar calendar, CrowdSeed seed, CohortId cohort, Function<Object, String> json) {
        this.course = course;
        this.calendar = calendar;
        this.seed = seed;
        this.cohort = cohort;
        this.json = json;
    }

    /** The version of the course that they take. */
    ContentHash course() {
        return course.hash();
    }

    /** Lets the trainees with these numbers, counted from 0, take the course. */
    Batch live(int from, int to) {
        CrowdRows rows = new CrowdRows(course, json);
        for (int number = from; number < to; number++) {
            Random ids = chance(number, IDS);
            Newcomer trainee = newcomer(number, ids);
            Biography story =
                    new CrowdLife(trainee.place(), course, calendar, chance(number, LIFE), chance(number, MOOD)).live();
            rows.add(trainee, story, calendar, ids);
        }
        return new Batch(rows.texts(), rows.counts());
    }

    private Newcomer newcomer(int number, Random ids) {
        CrossedForms forms = CrossedForms.inTurn(course, number);
        Membership place = new Membership(
                new EnrolmentId(CrowdSeed.uuid(ids)),
                cohort,
                "",
                null,
                calendar.due(),
                course.hash(),
                forms.preTest(),
                forms.last());
        return new Newcomer(
                new PersonId(CrowdSeed.uuid(ids)),
                "trainee.%06d.%s@simulated.example".formatted(number + 1, seed.tag()),
                CrowdNames.name(ids),
                place);
    }

    private Random chance(int number, int thing) {
        return CrowdSeed.chance(seed.of(number, thing));
    }
}
