package org.preceptor.web.roster;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.page.SeeOther;
import org.preceptor.web.security.Member;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Lets instructors teach a cohort and ends it. */
@Controller
@RequestMapping("/admin/cohorts/{id}/instructors")
class InstructorsController {

    private final RosterPages pages;
    private final Teaching teaching;

    InstructorsController(RosterPages pages, Teaching teaching) {
        this.pages = pages;
        this.teaching = teaching;
    }

    @PostMapping
    View add(
            @PathVariable CohortId id,
            @RequestParam(name = "instructor", required = false) @Nullable PersonId instructor,
            @AuthenticationPrincipal Member member) {
        pages.roster(id);
        boolean begun = Optional.ofNullable(instructor)
                .filter(person -> teaching.begin(person, id, member.id()))
                .isPresent();
        return begun
                ? at(id).saying("They teach this cohort now.")
                : at(id).refusing("They teach this cohort already, or are no active instructor.");
    }

    @PostMapping("/{person}/removal")
    View remove(@PathVariable CohortId id, @PathVariable PersonId person, @AuthenticationPrincipal Member member) {
        pages.roster(id);
        return teaching.end(person, id, member.id())
                ? at(id).saying("They do not teach this cohort any more.")
                : at(id).saying("They did not teach this cohort.");
    }

    private static SeeOther at(CohortId id) {
        return SeeOther.at(Roster.address(id));
    }
}
