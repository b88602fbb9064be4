package org.preceptor.web.trace;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.core.item.OptionId;

/** Later versions of a course, as an author might make them. */
public record Edition(Course course) {

    public static final String PARAGRAPH = "A paragraph that nobody has read before.";

    /** Every lesson as it was, but the first, which ends with another paragraph. */
    public Course withAnotherParagraph() {
        Lesson first = course.lessons().getFirst();
        Lesson longer = new Lesson(
                first.slug(),
                first.number(),
                first.title(),
                first.summary(),
                first.notice(),
                first.objectives(),
                first.claims(),
                first.text() + "\n\n" + PARAGRAPH);
        Stream<Lesson> others = course.lessons().stream().skip(1);
        return of(Stream.concat(Stream.of(longer), others).toList(), course.items());
    }

    /** The item whose key {@link #withAnotherKey} turns. */
    public BankItem turned() {
        return course.items().stream()
                .filter(item -> item.item() instanceof SingleBestAnswer)
                .findFirst()
                .orElseThrow();
    }

    public Course withAnotherKey() {
        BankItem old = turned();
        SingleBestAnswer item = (SingleBestAnswer) old.item();
        OptionId other = new OptionId(item.key().value().equals("a") ? "b" : "a");
        BankItem turned = new BankItem(
                new SingleBestAnswer(item.id(), item.stem(), item.leadIn(), item.options(), other),
                old.objective(),
                old.claims(),
                old.bloom(),
                old.difficulty(),
                old.forms());
        return of(
                course.lessons(),
                course.items().stream()
                        .map(one -> one.equals(old) ? turned : one)
                        .toList());
    }

    private Course of(List<Lesson> lessons, List<BankItem> items) {
        return new Course(
                ContentHash.of(List.of(UUID.randomUUID().toString())),
                course.slug(),
                course.title(),
                course.subtitle(),
                course.source(),
                course.checked(),
                course.safetyNotice(),
                lessons,
                course.claims(),
                course.references(),
                course.figures(),
                course.glossary(),
                items,
                course.assessments(),
                course.evaluation());
    }
}
