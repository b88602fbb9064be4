package org.preceptor.web.insight;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.web.insight.Examinees.Reply;
import org.springframework.context.annotation.Import;

/** Cohorts whose people sat the pre-test on one form and the final on the other, some better than others. */
@Import(Examinees.class)
public class AnsweredCohorts {

    private final Examinees examinees;

    AnsweredCohorts(Examinees examinees) {
        this.examinees = examinees;
    }

    /** As many people join and answer: before the course mostly wrong, after it mostly right, always with a confidence. */
    public void answer(CohortId cohort, int people) {
        IntStream.range(0, people).forEach(number -> {
            EnrolmentId enrolment = examinees.join(cohort);
            boolean first = number % 2 == 0;
            Random chance = new Random(number);
            examinees.preTest(enrolment, first ? "A" : "B", item -> reply(item, chance, 0.4));
            examinees.finalExam(enrolment, 1, first ? "B" : "A", item -> reply(item, chance, 0.8));
        });
    }

    private static Reply reply(Item item, Random chance, double ability) {
        if (item instanceof SingleBestAnswer single && chance.nextDouble() >= ability) {
            return new Reply(List.of(wrong(single)), Examinees.CONFIDENCES.get(chance.nextInt(4)));
        }
        return new Reply(Examinees.ALL_RIGHT.apply(item).values(), Examinees.CONFIDENCES.get(1 + chance.nextInt(3)));
    }

    /** A distractor. */
    static String wrong(SingleBestAnswer item) {
        return item.options().stream()
                .map(option -> option.id())
                .filter(option -> !option.equals(item.key()))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
