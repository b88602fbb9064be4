package org.preceptor.web.lesson;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.Claim;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.course.Objective;
import org.preceptor.core.course.Reference;
import org.preceptor.web.page.Link;
import org.preceptor.web.page.Markup;

/**
 * A claim of the source as a reader sees it.
 *
 * @param status the class of the stylesheet for its status
 * @param statusWords the status with its qualification
 * @param place where it stands in the source
 * @param objectives what is assessed with questions on it
 */
public record ClaimView(
        String id,
        String status,
        String statusWords,
        String place,
        String kind,
        String cites,
        Content paraphrase,
        Content evidence,
        List<ReferenceView> references,
        List<Link> lessons,
        List<String> objectives) {

    static ClaimView of(Claim claim, Course course, Markup markup) {
        String words = claim.statusWords();
        return new ClaimView(
                claim.id().value(),
                claim.status().slug(),
                Character.toUpperCase(words.charAt(0)) + words.substring(1),
                "%s, paragraph %d".formatted(claim.heading(), claim.paragraph()),
                claim.kind(),
                claim.cites(),
                markup.line(claim.paraphrase()),
                markup.block(claim.evidence()),
                course.references().stream()
                        .filter(reference -> claim.references().contains(reference.id()))
                        .map(ReferenceView::of)
                        .toList(),
                course.lessons().stream()
                        .filter(lesson -> lesson.claims().contains(claim.id()))
                        .map(ClaimView::link)
                        .toList(),
                objectives(claim, course));
    }

    /** The objectives with items on the claim; the items themselves are no reader's business. */
    private static List<String> objectives(Claim claim, Course course) {
        return course.objectives().stream()
                .filter(objective -> course.items().stream()
                        .anyMatch(item -> item.claims().contains(claim.id())
                                && item.objective().equals(objective.id())))
                .map(Objective::text)
                .toList();
    }

    private static Link link(Lesson lesson) {
        return Link.to("/lessons/" + lesson.slug(), "Lesson %d, %s".formatted(lesson.number(), lesson.title()));
    }

    /** A cited work as one line, with a link where its identifier is known. */
    public record ReferenceView(
            String id, String citation, @Nullable String doi, String note) {

        static ReferenceView of(Reference reference) {
            String note = reference.note();
            return new ReferenceView(
                    reference.id().value(), reference.citation(), reference.doi(), note == null ? "" : note);
        }
    }
}
