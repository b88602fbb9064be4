package org.preceptor.web.account;

import java.util.List;
import java.util.stream.Stream;
import org.preceptor.web.page.Faults;
import org.preceptor.web.page.Field;
import org.preceptor.web.page.Select;

/** The form that adds a person. */
public record NewPersonPage(String id, Field name, Field email, Select role, Select cohort, Faults faults) {

    static NewPersonPage of(PersonForm form, List<CohortPlaces.Choice> cohorts, Faults faults) {
        return new NewPersonPage(
                form.id(),
                Field.text("name", "Name")
                        .hinted("As it should stand on a certificate.")
                        .holding(form.name(), faults),
                Field.email("email", "E-mail").hinted("They sign in with it.").holding(form.email(), faults),
                Select.of("role", "Role", Roles.options()).holding(form.role(), faults),
                cohort(cohorts).holding(form.cohort(), faults),
                faults);
    }

    private static Select cohort(List<CohortPlaces.Choice> cohorts) {
        var none = new Select.Option("", "None", false);
        var each = cohorts.stream().map(choice -> new Select.Option(choice.id().toString(), choice.name(), false));
        return Select.of(
                        "cohort",
                        "Cohort (optional)",
                        Stream.concat(Stream.of(none), each).toList())
                .hinted("A trainee joins it, an instructor teaches it.");
    }
}
