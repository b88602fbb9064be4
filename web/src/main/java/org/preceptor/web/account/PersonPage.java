package org.preceptor.web.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.page.Faults;
import org.preceptor.web.page.Field;
import org.preceptor.web.page.Link;
import org.preceptor.web.page.Select;
import org.preceptor.web.page.Times;

/** One person: who they are, where they belong and what the administrator who looks at them may do about it. */
public record PersonPage(
        String address,
        Person person,
        String added,
        String state,
        List<Badge> badges,
        List<CohortPlaces.Place> places,
        Field name,
        Select role,
        Faults faults,
        boolean own,
        @Nullable String link,
        @Nullable String expires) {

    static final Link PEOPLE = Link.to("/admin/people", "People");

    private static final String ROLE_HINT =
            "A new role ends their sessions, so that they sign in again. What they did stays on record.";

    /** The page of a person, with a form that may have come back with faults. */
    static PersonPage of(Person person, PersonForm form, Faults faults, Times times) {
        return new PersonPage(
                "/admin/people/" + person.id(),
                person,
                times.day(person.createdAt()),
                state(person),
                Badge.of(person),
                List.of(),
                Field.text("name", "Name").holding(form.name(), faults),
                Select.of("role", "Role", Roles.options()).hinted(ROLE_HINT).holding(form.role(), faults),
                faults,
                false,
                null,
                null);
    }

    /** This page with the person's places, as their reader sees it. */
    PersonPage with(List<CohortPlaces.Place> known, PersonId reader) {
        return new PersonPage(
                address,
                person,
                added,
                state,
                badges,
                known,
                name,
                role,
                faults,
                person.id().equals(reader),
                link,
                expires);
    }

    /** This page with a link that is shown this once. */
    PersonPage showing(Invitation invitation, Times times) {
        return new PersonPage(
                address,
                person,
                added,
                state,
                badges,
                places,
                name,
                role,
                faults,
                own,
                invitation.address(),
                times.minute(invitation.expires()));
    }

    /** Where the record tells what was done to this person and by them. */
    public String record() {
        return "/admin/audit?person=" + person.id();
    }

    private static String state(Person person) {
        if (!person.active()) {
            return "Deactivated: cannot sign in";
        }
        return person.entered() ? "Active: can sign in" : "Active, but has not chosen a password yet";
    }
}
