package org.preceptor.web.adjustment;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.item.AnswerReading;
import org.preceptor.core.item.AnswerReading.Understood;
import org.preceptor.core.item.Fraction;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Marker;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.statistics.Facility;
import org.springframework.stereotype.Service;

/** Says how an item version has done so far, in the cohorts that an instructor teaches and by the key it was written with. */
@Service
public class ItemStatistics {

    private final JdbcTaughtItems kept;

    ItemStatistics(JdbcTaughtItems kept) {
        this.kept = kept;
    }

    public String words(BankItem item, PersonId instructor) {
        Map<Fraction, Integer> points = kept.answers(item.hash(), instructor).entrySet().stream()
                .collect(toMap(answer -> points(item.item(), answer.getKey()), Map.Entry::getValue, Integer::sum));
        return switch (Facility.of(points)) {
            case Facility.TooFew(int n) ->
                "%s so far in the cohorts you teach: too few to say how hard it is; from %d on."
                        .formatted(n == 1 ? "1 answer" : n + " answers", Facility.ENOUGH);
            case Facility.Of known ->
                "On average %s of the point was earned (95%% interval %s to %s, n = %,d, in the cohorts you teach)."
                        .formatted(percent(known.mean()), percent(known.low()), percent(known.high()), known.n());
        };
    }

    private static Fraction points(Item item, List<String> values) {
        if (AnswerReading.of(item, values) instanceof Understood(var answer)) {
            return Marker.mark(answer).awarded();
        }
        throw new IllegalStateException("The answer %s is kept for %s".formatted(values, item.id()));
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP) + "%";
    }
}
