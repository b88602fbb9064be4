package org.preceptor.web.lesson;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Claim;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.course.Reference;
import org.preceptor.web.page.Link;
import org.preceptor.web.page.Markup;

/**
 * A claim of the source as a reader sees it.
 *
 * @param status the class of the stylesheet for its status
 * @param statusWords the status with its qualification
 * @param place where it stands in the source
 * @param assessed where it is assessed, in words
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
        String assessed) {

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
                assessed(claim, course));
    }

    /** Which objectives have items on the claim; the items themselves are no reader's business. */
    private static String assessed(Claim claim, Course course) {
        List<BankItem> items = course.items().stream()
                .filter(item -> item.claims().contains(claim.id()))
                .toList();
        if (items.isEmpty()) {
            return "In no question";
        }
        String objectives = course.objectives().stream()
                .filter(objective ->
                        items.stream().anyMatch(item -> item.objective().equals(objective.id())))
                .map(objective -> "“%s”".formatted(objective.text()))
                .collect(Collectors.joining(", "));
        return "%d %s on %s".formatted(items.size(), items.size() == 1 ? "question" : "questions", objectives);
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
