package org.preceptor.web.adjustment;

import org.preceptor.core.adjustment.AdjustmentId;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.page.Absent;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.security.Member;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** How far the work on an adjustment is, to be looked at until it is done. */
@Controller
class RunController {

    private final Runs runs;
    private final AdjustmentPages pages;

    RunController(Runs runs, AdjustmentPages pages) {
        this.runs = runs;
        this.pages = pages;
    }

    @GetMapping("/cohorts/{id}/adjustments/{adjustment}")
    View show(
            @PathVariable CohortId id,
            @PathVariable AdjustmentId adjustment,
            @AuthenticationPrincipal Member member,
            Chrome chrome) {
        return runs.find(adjustment, id, member.id())
                .map(run -> pages.run(RunPage.of(run, "/cohorts/" + id, runs.dead(run)), chrome))
                .orElseThrow(() -> new Absent("No adjustment %s in a cohort %s of who asks".formatted(adjustment, id)));
    }
}
