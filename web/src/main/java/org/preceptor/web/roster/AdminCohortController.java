package org.preceptor.web.roster;

import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.account.AddedMeanwhile;
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

/** Shows one cohort, takes what is changed about it, and lets people in and out. */
@Controller
@RequestMapping("/admin/cohorts/{id}")
class AdminCohortController {

    private final RosterPages pages;
    private final Rosters rosters;
    private final Admissions admissions;
    private final Joining joining;

    AdminCohortController(RosterPages pages, Rosters rosters, Admissions admissions, Joining joining) {
        this.pages = pages;
        this.rosters = rosters;
        this.admissions = admissions;
        this.joining = joining;
    }

    @GetMapping
    View show(@PathVariable CohortId id, MemberSearch search, Flash flash, Chrome chrome) {
        return pages.show(id, search, flash, chrome);
    }

    @PostMapping
    View change(@PathVariable CohortId id, CohortForm form, @AuthenticationPrincipal Member member, Chrome chrome) {
        pages.working(id);
        Creation creation = rosters.change(id, form, member.id())
                .orElseThrow(() -> new Absent("There is no cohort %s".formatted(id)));
        return switch (creation) {
            case Creation.Done done -> at(id).saying("Name and dates were saved.");
            case Creation.Refused(Faults faults) -> pages.refuse(id, form, faults, chrome);
        };
    }

    @PostMapping("/members")
    View add(@PathVariable CohortId id, MemberForm form, @AuthenticationPrincipal Member member, Chrome chrome) {
        pages.working(id);
        return switch (admit(form, id, member.id())) {
            case Admission.In(String sentence) -> at(id).saying(sentence);
            case Admission.Refused(Faults faults) -> pages.refuse(id, form, faults, chrome);
        };
    }

    @PostMapping("/members/{person}/removal")
    View remove(@PathVariable CohortId id, @PathVariable PersonId person, @AuthenticationPrincipal Member member) {
        pages.working(id);
        return joining.leave(person, id, member.id())
                ? at(id).saying("They are not in this cohort any more. What they did stays on record.")
                : at(id).saying("They were not in this cohort.");
    }

    /** Where the same form came twice at once, the second one finds what the first one did. */
    private Admission admit(MemberForm form, CohortId id, PersonId by) {
        try {
            return admissions.admit(form, id, by);
        } catch (AddedMeanwhile first) {
            return admissions.admit(form, id, by);
        }
    }

    private static SeeOther at(CohortId id) {
        return SeeOther.at(Roster.address(id));
    }
}
