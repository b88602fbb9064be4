package org.preceptor.web.adjustment;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.preceptor.core.adjustment.InForce;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.item.Answer;
import org.preceptor.core.item.AnswerReading;
import org.preceptor.core.item.AnswerReading.Understood;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Mark;
import org.preceptor.web.publication.PublishedCourses;
import org.springframework.stereotype.Component;

/** Marks attempts anew with the adjustments that would be in force. */
@Component
class Remarks {

    private final PublishedCourses courses;

    /** The items of course versions, which never change. */
    private final Map<ContentHash, Map<ContentHash, Item>> items = new ConcurrentHashMap<>();

    Remarks(PublishedCourses courses) {
        this.courses = courses;
    }

    Change of(Affected attempt, List<Answered> answers, InForce adjustments) {
        Map<ContentHash, Item> known = items.computeIfAbsent(attempt.course(), this::itemsOf);
        Mark mark = answers.stream()
                .map(answered -> adjustments.mark(answered.item(), answer(known, answered)))
                .reduce(Mark.NOTHING_YET, Mark::plus);
        return new Change(
                attempt,
                attempt.result()
                        .marked(
                                mark,
                                courses.version(attempt.course())
                                        .plan(attempt.kind())
                                        .passMark()));
    }

    private Map<ContentHash, Item> itemsOf(ContentHash course) {
        return courses.version(course).items().stream().collect(toUnmodifiableMap(BankItem::hash, BankItem::item));
    }

    private static Answer answer(Map<ContentHash, Item> known, Answered answered) {
        Item item = known.get(answered.item());
        if (item != null && AnswerReading.of(item, answered.values()) instanceof Understood(Answer answer)) {
            return answer;
        }
        throw new IllegalStateException("The answer %s fits no item %s".formatted(answered.values(), answered.item()));
    }
}
