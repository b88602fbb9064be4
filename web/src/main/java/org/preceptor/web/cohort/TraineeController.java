package org.preceptor.web.cohort;

import java.util.function.Supplier;
import org.preceptor.core.attempt.AttemptId;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** One trainee of a cohort on a page, their attempts, and what instructors write about them. */
@Controller
@RequestMapping("/cohorts/{id}/trainees/{trainee}")
class TraineeController {

    private final TraineeReview review;
    private final TraineePages pages;

    TraineeController(TraineeReview review, TraineePages pages) {
        this.review = review;
        this.pages = pages;
    }

    @GetMapping
    View show(
            @PathVariable CohortId id,
            @PathVariable PersonId trainee,
            @AuthenticationPrincipal Member member,
            Flash flash,
            Chrome chrome) {
        Dossier dossier = review.look(member.id(), id, trainee).orElseThrow(absent(id, trainee));
        return pages.show(dossier, TraineePage.Typed.NOTHING, flash, chrome);
    }

    @PostMapping("/notes")
    View write(
            @PathVariable CohortId id,
            @PathVariable PersonId trainee,
            NoteForm form,
            @AuthenticationPrincipal Member member,
            Chrome chrome) {
        Faults faults = form.faults();
        if (faults.any()) {
            Dossier dossier = review.look(member.id(), id, trainee).orElseThrow(absent(id, trainee));
            return pages.show(dossier, TraineePage.Typed.of(form, faults), Flash.NONE, chrome);
        }
        return review.write(member.id(), id, trainee, form.words())
                .map(written -> SeeOther.at("/cohorts/%s/trainees/%s".formatted(id, written.person()))
                        .saying("The note was added."))
                .orElseThrow(absent(id, trainee));
    }

    @GetMapping("/attempts/{attempt}")
    View attempt(
            @PathVariable CohortId id,
            @PathVariable PersonId trainee,
            @PathVariable AttemptId attempt,
            @AuthenticationPrincipal Member member,
            Chrome chrome) {
        return review.read(member.id(), id, trainee, attempt)
                .map(read -> pages.paper(read, chrome))
                .orElseThrow(absent(id, trainee));
    }

    private static Supplier<Absent> absent(CohortId cohort, PersonId trainee) {
        return () -> new Absent("No trainee %s in a cohort %s of who asks".formatted(trainee, cohort));
    }
}
