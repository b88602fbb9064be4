package org.preceptor.web.account;

import org.preceptor.core.person.PersonId;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Faults;
import org.preceptor.web.page.Html;
import org.preceptor.web.page.SeeOther;
import org.preceptor.web.security.Member;
import org.preceptor.web.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Takes the form that adds a person. */
@Controller
class NewPersonController {

    private final Accounts accounts;
    private final CohortPlaces cohorts;
    private final Templates templates;

    NewPersonController(Accounts accounts, CohortPlaces cohorts, Templates templates) {
        this.accounts = accounts;
        this.cohorts = cohorts;
        this.templates = templates;
    }

    @GetMapping("/admin/people/new")
    View show(Chrome chrome) {
        return form(PersonForm.empty(), Faults.NONE, HttpStatus.OK, chrome);
    }

    @PostMapping("/admin/people")
    View add(PersonForm form, @AuthenticationPrincipal Member member, Chrome chrome) {
        Faults faults = form.faultsOfNew(cohorts.choices());
        Adding adding = faults.any() ? new Adding.Refused(faults) : add(form, member.id());
        return switch (adding) {
            case Adding.Added(PersonId id, Invitation invitation) ->
                at(id).saying("%s was added.".formatted(form.tidyName())).with("invitation", invitation);
            case Adding.AddedBefore(PersonId id) -> at(id);
            case Adding.Refused(Faults found) -> form(form, found, HttpStatus.UNPROCESSABLE_CONTENT, chrome);
        };
    }

    /** Where the same form came twice at once, the second one finds what the first one did. */
    private Adding add(PersonForm form, PersonId by) {
        try {
            return accounts.add(form, by);
        } catch (AddedMeanwhile first) {
            return accounts.add(form, by);
        }
    }

    private View form(PersonForm form, Faults faults, HttpStatusCode status, Chrome chrome) {
        var page = NewPersonPage.of(form, cohorts.choices(), faults);
        return new Html(templates.accountNewPerson(page, chrome.beneath(PersonPage.PEOPLE)), status);
    }

    private static SeeOther at(PersonId id) {
        return SeeOther.at("/admin/people/" + id);
    }
}
