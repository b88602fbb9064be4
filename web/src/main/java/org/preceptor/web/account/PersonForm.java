package org.preceptor.web.account;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.preceptor.core.person.Role;
import org.preceptor.web.page.Fault;
import org.preceptor.web.page.Faults;

/**
 * What was typed to add or change a person; a field that was not sent is empty.
 *
 * @param id the id that the person will have, made with the form, so that a form sent twice makes one person
 */
record PersonForm(String id, String name, String email, String role, String cohort) {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    PersonForm {
        id = id != null && UUID_TEXT.matcher(id).matches()
                ? id
                : UUID.randomUUID().toString();
        name = Objects.requireNonNullElse(name, "");
        email = Objects.requireNonNullElse(email, "");
        role = Objects.requireNonNullElse(role, "");
        cohort = Objects.requireNonNullElse(cohort, "");
    }

    static PersonForm empty() {
        return new PersonForm("", "", "", Role.TRAINEE.name(), "");
    }

    static PersonForm of(Person person) {
        return new PersonForm(
                person.id().toString(),
                person.name(),
                person.email(),
                person.role().name(),
                "");
    }

    Faults faultsOfNew(List<CohortPlaces.Choice> cohorts) {
        return Faults.gather(List.of(nameFault(), emailFault(), roleFault(), cohortFault(cohorts)));
    }

    Faults faultsOfChange() {
        return Faults.gather(List.of(nameFault(), roleFault()));
    }

    String tidyName() {
        return new NameText(name).value();
    }

    EmailText tidyEmail() {
        return new EmailText(email);
    }

    /** The role that was chosen; only where there is no fault with it. */
    Role chosenRole() {
        return Role.valueOf(role);
    }

    private Optional<Fault> nameFault() {
        return new NameText(name).fault().map(sentence -> new Fault("name", sentence));
    }

    private Optional<Fault> emailFault() {
        return tidyEmail().fault().map(sentence -> new Fault("email", sentence));
    }

    private Optional<Fault> roleFault() {
        return Roles.parse(role).isPresent() ? Optional.empty() : Optional.of(new Fault("role", "Choose a role."));
    }

    private Optional<Fault> cohortFault(List<CohortPlaces.Choice> cohorts) {
        if (cohort.isEmpty()) {
            return Optional.empty();
        }
        if (role.equals(Role.ADMINISTRATOR.name())) {
            return Optional.of(new Fault("cohort", "An administrator is in no cohort. Choose none or another role."));
        }
        return cohorts.stream().anyMatch(choice -> choice.id().toString().equals(cohort))
                ? Optional.empty()
                : Optional.of(new Fault("cohort", "Choose one of the cohorts, or none."));
    }
}
