package org.preceptor.web.home;

import org.preceptor.web.page.Chrome;
import org.preceptor.web.security.Member;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Sends everybody to where their work is: trainees to their next step, the others to their lists. */
@Controller
class HomeController {

    private final TraineeHome trainees;

    HomeController(TraineeHome trainees) {
        this.trainees = trainees;
    }

    @GetMapping("/")
    View home(@AuthenticationPrincipal Member member, Chrome chrome) {
        return switch (member.role()) {
            case TRAINEE -> trainees.show(member, chrome);
            case INSTRUCTOR -> new RedirectView("/cohorts");
            case ADMINISTRATOR -> new RedirectView("/admin/people");
        };
    }
}
