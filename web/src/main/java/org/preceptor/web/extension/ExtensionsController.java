package org.preceptor.web.extension;

import org.jspecify.annotations.Nullable;
import org.preceptor.core.assessment.ExtensionId;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.extension.ExtensionFormPage.Typed;
import org.preceptor.web.page.Absent;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Faults;
import org.preceptor.web.page.Flash;
import org.preceptor.web.page.Pages;
import org.preceptor.web.page.SeeOther;
import org.preceptor.web.security.Member;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Shows what was given in a cohort beyond the rules, takes more, and takes it back; with a person, for that person alone. */
@Controller
@RequestMapping("/cohorts/{id}/extensions")
class ExtensionsController {

    private final Granting granting;
    private final ExtensionPages pages;

    ExtensionsController(Granting granting, ExtensionPages pages) {
        this.granting = granting;
        this.pages = pages;
    }

    /** The cohort of an address, or the one person in it; what the instructor does not teach is absent. */
    @ModelAttribute
    Group group(
            @PathVariable CohortId id,
            @RequestParam(required = false) @Nullable PersonId person,
            @AuthenticationPrincipal Member member) {
        return granting.group(id, person, member.id())
                .orElseThrow(() -> new Absent("No cohort %s with %s is taught by who asks".formatted(id, person)));
    }

    @GetMapping
    View list(
            @ModelAttribute(binding = false) Group group,
            @RequestParam(name = "page", defaultValue = "1") String page,
            Flash flash,
            Chrome chrome) {
        return pages.list(group, Pages.number(page), flash, chrome);
    }

    @GetMapping("/{kind}")
    View form(@ModelAttribute(binding = false) Group group, @PathVariable String kind, Chrome chrome) {
        return pages.form(group, kind(kind), new Typed(ExtensionForm.EMPTY, Faults.NONE), chrome);
    }

    @PostMapping("/{kind}")
    View give(
            @ModelAttribute(binding = false) Group group,
            @PathVariable String kind,
            ExtensionForm form,
            @AuthenticationPrincipal Member member,
            Chrome chrome) {
        ExtensionKind known = kind(kind);
        Faults faults = pages.faults(form, known, group);
        if (faults.any()) {
            return pages.form(group, known, new Typed(form, faults), chrome);
        }
        int running = granting.give(group, pages.grant(form, known), member.id());
        return SeeOther.at(group.address()).saying(ExtensionPages.given(known, running));
    }

    @PostMapping("/{extension}/withdrawal")
    View withdraw(
            @ModelAttribute(binding = false) Group group,
            @PathVariable ExtensionId extension,
            @AuthenticationPrincipal Member member) {
        return granting.withdraw(group, extension, member.id())
                ? SeeOther.at(group.address()).saying("Withdrawn. What was begun with it stays as it is.")
                : SeeOther.at(group.address()).refusing("This is not there any more.");
    }

    private static ExtensionKind kind(String slug) {
        return ExtensionKind.find(slug).orElseThrow(() -> new Absent("Nothing like %s can be given".formatted(slug)));
    }
}
