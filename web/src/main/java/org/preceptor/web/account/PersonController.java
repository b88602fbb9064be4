package org.preceptor.web.account;

import org.preceptor.core.person.PersonId;
import org.preceptor.web.page.Absent;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Faults;
import org.preceptor.web.page.Flash;
import org.preceptor.web.page.SeeOther;
import org.preceptor.web.security.Member;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Shows one person and takes what is changed about them. */
@Controller
@RequestMapping("/admin/people/{id}")
class PersonController {

    private final People people;
    private final Accounts accounts;
    private final Changes changes;
    private final PersonPages pages;

    PersonController(People people, Accounts accounts, Changes changes, PersonPages pages) {
        this.people = people;
        this.accounts = accounts;
        this.changes = changes;
        this.pages = pages;
    }

    @GetMapping
    View show(@PathVariable PersonId id, @AuthenticationPrincipal Member member, Flash flash, Chrome chrome) {
        return pages.show(person(id), member, flash, chrome);
    }

    @PostMapping
    View change(@PathVariable PersonId id, PersonForm form, @AuthenticationPrincipal Member member, Chrome chrome) {
        Faults faults = form.faultsOfChange();
        Change change = faults.any()
                ? new Change.Refused(faults)
                : changes.change(id, form.tidyName(), form.chosenRole(), member.id())
                        .orElseThrow(() -> absent(id));
        return switch (change) {
            case Change.Made(String sentence) -> SeeOther.at(address(id)).saying(sentence);
            case Change.Refused(Faults found) ->
                pages.refuse(person(id), new PersonPages.Entry(form, found), member, chrome);
        };
    }

    @PostMapping("/deactivation")
    View deactivate(@PathVariable PersonId id, @AuthenticationPrincipal Member member) {
        return answer(id, changes.deactivate(id, member.id()).orElseThrow(() -> absent(id)));
    }

    @PostMapping("/activation")
    View activate(@PathVariable PersonId id, @AuthenticationPrincipal Member member) {
        return answer(id, changes.activate(id, member.id()).orElseThrow(() -> absent(id)));
    }

    @PostMapping("/invitation")
    View invite(@PathVariable PersonId id, @AuthenticationPrincipal Member member) {
        Person person = person(id);
        return accounts.inviteAgain(id, member.id())
                .map(invitation -> SeeOther.at(address(id))
                        .saying("A new link was made for %s.".formatted(person.name()))
                        .with("invitation", invitation))
                .orElseGet(() -> SeeOther.at(address(id))
                        .refusing("%s cannot sign in. Activate them first.".formatted(person.name())));
    }

    private Person person(PersonId id) {
        return people.find(id).orElseThrow(() -> absent(id));
    }

    private static View answer(PersonId id, Change change) {
        return switch (change) {
            case Change.Made(String sentence) -> SeeOther.at(address(id)).saying(sentence);
            case Change.Refused refused -> SeeOther.at(address(id)).refusing(refused.sentence());
        };
    }

    private static String address(PersonId id) {
        return "/admin/people/" + id;
    }

    private static Absent absent(PersonId id) {
        return new Absent("There is no person %s".formatted(id));
    }
}
