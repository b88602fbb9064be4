package org.preceptor.web.roster;

import java.util.List;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.account.CohortPlaces;
import org.preceptor.web.page.Times;
import org.springframework.stereotype.Service;

/** What the pages of people know of cohorts. */
@Service
class Places implements CohortPlaces {

    private final JdbcRosters rosters;
    private final JdbcPlaces places;
    private final Joining joining;
    private final Teaching teaching;
    private final Times times;

    Places(JdbcRosters rosters, JdbcPlaces places, Joining joining, Teaching teaching, Times times) {
        this.rosters = rosters;
        this.places = places;
        this.joining = joining;
        this.teaching = teaching;
        this.times = times;
    }

    @Override
    public List<Choice> choices() {
        return rosters.choices();
    }

    @Override
    public List<Place> of(PersonId person) {
        return places.of(person).stream().map(this::place).toList();
    }

    @Override
    public void enrol(PersonId person, CohortId cohort, PersonId by) {
        joining.join(List.of(person), cohort, by);
    }

    @Override
    public void teach(PersonId person, CohortId cohort, PersonId by) {
        teaching.begin(person, cohort, by);
    }

    @Override
    public void endTeaching(PersonId person, PersonId by) {
        teaching.endAll(person, by);
    }

    private Place place(JdbcPlaces.Kept kept) {
        return new Place(kept.cohort(), kept.name(), words(kept));
    }

    private String words(JdbcPlaces.Kept kept) {
        if (kept.overall() == null || kept.enrolled() == null) {
            return "teaches it";
        }
        return kept.left() == null
                ? "%s, enrolled on %s".formatted(kept.overall().words(), times.day(kept.enrolled()))
                : "%s, left on %s".formatted(kept.overall().words(), times.day(kept.left()));
    }
}
