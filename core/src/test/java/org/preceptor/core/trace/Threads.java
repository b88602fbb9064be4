package org.preceptor.core.trace;

import static org.preceptor.core.course.Parts.bankItem;
import static org.preceptor.core.course.Parts.claim;
import static org.preceptor.core.course.Parts.lesson;
import static org.preceptor.core.course.Parts.plans;
import static org.preceptor.core.course.Parts.reference;
import static org.preceptor.core.item.Items.multipleResponse;
import static org.preceptor.core.item.Items.ordering;
import static org.preceptor.core.item.Items.singleBestAnswer;

import java.util.List;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Claim;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.course.Source;
import org.preceptor.core.item.Item;

/**
 * Small courses with loose ends.
 *
 * <p>In {@link #course} lesson one teaches C01 and lesson two C02; every item rests on C01; form B has nothing on L2-O1; C03 is
 * neither taught nor tested; nothing cites R03.
 */
final class Threads {

    static final List<BankItem> ITEMS = List.of(
            bankItem(singleBestAnswer("a b", "a"), "L1-O1", "A B"),
            bankItem(multipleResponse("a b c", "a c"), "L2-O1", "A"),
            bankItem(ordering("a b"), "L2-O1", ""));

    static final List<Lesson> LESSONS = List.of(lesson(1, "one", "L1-O1", "C01"), lesson(2, "two", "L2-O1", "C02"));

    static final List<Claim> CLAIMS = List.of(claim("C01", "R01"), claim("C02", "R02"), claim("C03", ""));

    private Threads() {}

    static Course course() {
        return course(LESSONS, CLAIMS, ITEMS);
    }

    static Course course(List<Lesson> lessons, List<Claim> claims, List<BankItem> items) {
        return new Course(
                ContentHash.of(List.of("threads")),
                "threads",
                "Threads",
                "A course",
                new Source("Author", "Title", "Publication", "Note"),
                "today",
                "Education only.",
                lessons,
                claims,
                List.of(reference("R01"), reference("R02"), reference("R03")),
                List.of(),
                List.of(),
                items,
                plans("L1-O1"),
                List.of());
    }

    /** The course with its first item in other words. */
    static Course with(Item first) {
        return course(LESSONS, CLAIMS, List.of(bankItem(first, "L1-O1", "A B"), ITEMS.get(1), ITEMS.get(2)));
    }
}
