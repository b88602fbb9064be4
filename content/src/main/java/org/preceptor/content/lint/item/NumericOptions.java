package org.preceptor.content.lint.item;

import static org.preceptor.content.lint.rule.Severity.REVISE;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.preceptor.content.lint.item.Amounts.Amount;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Question;
import org.preceptor.content.lint.rule.Question.Choice;
import org.preceptor.content.lint.rule.QuestionRule;

/** D3: amounts that mix forms or units, overlap, or stand in no order. */
final class NumericOptions implements QuestionRule {

    private static final int FEWEST = 2;

    @Override
    public About about() {
        return About.exact("D3", "Inconsistent amounts", REVISE);
    }

    @Override
    public Optional<Objection> check(Question question) {
        List<Choice> choices = question.choices();
        List<Amount> amounts = choices.stream()
                .flatMap(choice -> Amounts.read(choice.text()).stream())
                .toList();
        if (amounts.size() < FEWEST || amounts.size() < choices.size()) {
            return Optional.empty();
        }
        return fault(amounts)
                .flatMap(message -> question.object(
                        choices.getFirst().text(),
                        choices.getFirst().text(),
                        message,
                        "give all amounts in one form and one unit, apart from each other and in rising order"));
    }

    private static Optional<String> fault(List<Amount> amounts) {
        if (amounts.stream().map(Amount::form).distinct().count() > 1) {
            return Optional.of("begins a list that mixes single numbers, ranges, ratios or bounds");
        }
        if (amounts.stream().map(Amount::unit).distinct().count() > 1) {
            return Optional.of("begins a list that mixes units");
        }
        boolean overlap = IntStream.range(0, amounts.size())
                .anyMatch(
                        i -> IntStream.range(0, i).anyMatch(j -> amounts.get(i).overlaps(amounts.get(j))));
        if (overlap) {
            return Optional.of("begins a list of ranges that overlap");
        }
        return isOrdered(amounts) ? Optional.empty() : Optional.of("begins a list of amounts in no order");
    }

    private static boolean isOrdered(List<Amount> amounts) {
        List<BigDecimal> numbers = amounts.stream().map(Amount::from).toList();
        List<BigDecimal> rising = numbers.stream().sorted().toList();
        List<BigDecimal> falling =
                numbers.stream().sorted(Comparator.reverseOrder()).toList();
        return numbers.equals(rising) || numbers.equals(falling);
    }
}
