package org.preceptor.web.home;

import org.preceptor.web.page.Chrome;
import org.preceptor.web.roster.Enrolments;
import org.preceptor.web.security.Member;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** A trainee's own record. */
@Controller
class ProgressController {

    private final Enrolments enrolments;
    private final TraineeRecord records;
    private final TraineeHome.Shown shown;

    ProgressController(Enrolments enrolments, TraineeRecord records, TraineeHome.Shown shown) {
        this.enrolments = enrolments;
        this.records = records;
        this.shown = shown;
    }

    @GetMapping("/progress")
    View show(@AuthenticationPrincipal Member member, Chrome chrome) {
        return enrolments
                .current(member.id())
                .map(place -> shown.page(records.of(place, member), chrome))
                .orElseGet(() -> shown.empty(chrome));
    }
}
