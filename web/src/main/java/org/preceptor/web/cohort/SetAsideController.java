package org.preceptor.web.cohort;

import java.util.Optional;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.page.Absent;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Faults;
import org.preceptor.web.page.Flash;
import org.preceptor.web.page.SeeOther;
import org.preceptor.web.security.Member;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Sets a reason to have a word with a trainee aside, and shows it again. */
@Controller
@RequestMapping("/cohorts/{id}/trainees/{trainee}/set-aside")
class SetAsideController {

    private final SettingAside setting;
    private final TraineeReview review;
    private final TraineePages pages;

    SetAsideController(SettingAside setting, TraineeReview review, TraineePages pages) {
        this.setting = setting;
        this.review = review;
        this.pages = pages;
    }

    @PostMapping
    View setAside(
            @PathVariable CohortId id,
            @PathVariable PersonId trainee,
            SetAsideForm form,
            @AuthenticationPrincipal Member member,
            Chrome chrome) {
        Faults faults = form.faults();
        if (faults.any()) {
            Dossier dossier = found(review.look(member.id(), id, trainee), trainee);
            return pages.show(dossier, TraineePage.Typed.of(form, faults), Flash.NONE, chrome);
        }
        SeeOther page = SeeOther.at("/cohorts/%s/trainees/%s".formatted(id, trainee));
        return found(setting.setAside(member.id(), id, trainee, form), trainee)
                ? page.saying("Set aside, for everybody who teaches this cohort.")
                : page.refusing("There was nothing to set aside: that reason is set aside already, or holds no more.");
    }

    @PostMapping("/{setAside}/end")
    View showAgain(
            @PathVariable CohortId id,
            @PathVariable PersonId trainee,
            @PathVariable SetAsideId setAside,
            @AuthenticationPrincipal Member member) {
        SeeOther page = SeeOther.at("/cohorts/%s/trainees/%s".formatted(id, trainee));
        return found(setting.showAgain(member.id(), id, trainee, setAside), trainee)
                ? page.saying("It is shown again where it holds.")
                : page.refusing("That was not set aside any more.");
    }

    private static <T> T found(Optional<T> what, PersonId trainee) {
        return what.orElseThrow(() -> new Absent("No trainee %s is taught by who asks".formatted(trainee)));
    }
}
