package org.preceptor.web.home;

import java.util.Optional;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.web.page.Absent;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.roster.Enrolments;
import org.preceptor.web.roster.Membership;
import org.preceptor.web.roster.OwnPlace;
import org.preceptor.web.security.Member;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** A trainee's own record: of the place they work in, or else of their last, and of every one they had. */
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
                .or(() -> last(member))
                .map(place -> shown.page(records.of(place, member), chrome))
                .orElseGet(() -> shown.empty(chrome));
    }

    @GetMapping("/progress/{enrolment}")
    View show(@PathVariable EnrolmentId enrolment, @AuthenticationPrincipal Member member, Chrome chrome) {
        return enrolments
                .place(member.id(), enrolment)
                .map(place -> shown.page(records.of(place, member), chrome))
                .orElseThrow(() -> new Absent("%s has no place %s".formatted(member.id(), enrolment)));
    }

    private Optional<Membership> last(Member member) {
        return enrolments.places(member.id()).stream()
                .findFirst()
                .map(OwnPlace::enrolment)
                .flatMap(enrolment -> enrolments.place(member.id(), enrolment));
    }
}
