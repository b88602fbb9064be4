package org.preceptor.web.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.person.Role;
import org.preceptor.web.account.People;
import org.preceptor.web.account.Person;
import org.preceptor.web.extension.RosterTimes;
import org.preceptor.web.roster.ImportPlan.TimeChange;
import org.springframework.stereotype.Component;

/** Works out what a list would do to a cohort, without doing it. */
@Component
class ImportPlans {

    private final People people;
    private final JdbcEnrolments enrolments;
    private final RosterTimes times;

    ImportPlans(People people, JdbcEnrolments enrolments, RosterTimes times) {
        this.people = people;
        this.enrolments = enrolments;
        this.times = times;
    }

    ImportPlan plan(List<ListedPerson> listed, CohortId cohort) {
        Map<String, Person> known = known(listed);
        Set<PersonId> members = enrolments.members(cohort);
        List<ListedPerson> newcomers = new ArrayList<>();
        List<Person> joining = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        int renamed = 0;
        int staying = 0;
        for (ListedPerson one : listed) {
            Person person = known.get(one.email());
            if (person == null) {
                newcomers.add(one);
                continue;
            }
            renamed += person.name().equals(one.name()) ? 0 : 1;
            if (members.contains(person.id())) {
                staying++;
            } else {
                obstacle(one, person).ifPresentOrElse(findings::add, () -> joining.add(person));
            }
        }
        return new ImportPlan(newcomers, joining, staying, renamed, changes(listed, known, times.of(cohort)), findings);
    }

    private Map<String, Person> known(List<ListedPerson> listed) {
        return people.find(listed.stream().map(ListedPerson::email).toList()).stream()
                .collect(Collectors.toMap(Person::email, Function.identity()));
    }

    /** Whose extra time is another than the list gives; a line that gives none leaves it as it is. */
    private static List<TimeChange> changes(
            List<ListedPerson> listed, Map<String, Person> known, Map<PersonId, Integer> times) {
        List<TimeChange> changes = new ArrayList<>();
        for (ListedPerson one : listed) {
            Person person = known.get(one.email());
            int before = person == null ? 0 : times.getOrDefault(person.id(), 0);
            Integer after = one.extraTime();
            if (after != null && after != before) {
                changes.add(new TimeChange(one.email(), one.name(), before, after));
            }
        }
        return changes;
    }

    /** Why somebody cannot join; whoever is a member already does not have to. */
    private static Optional<Finding> obstacle(ListedPerson listed, Person person) {
        if (person.role() != Role.TRAINEE) {
            return Optional.of(new Finding(
                    listed.line(),
                    listed.email(),
                    "This is the address of %s, an %s. Only trainees join a cohort. Remove the line or use another address."
                            .formatted(person.name(), person.role().words().toLowerCase(Locale.UK))));
        }
        return person.active()
                ? Optional.empty()
                : Optional.of(new Finding(
                        listed.line(),
                        listed.email(),
                        "%s is deactivated. Activate them on their page first, or remove the line."
                                .formatted(person.name())));
    }
}
