package org.preceptor.web.attempt;

import gg.jte.Content;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.adjustment.Adjustment;
import org.preceptor.core.adjustment.Adjustment.AcceptAll;
import org.preceptor.core.adjustment.Adjustment.AsWritten;
import org.preceptor.core.adjustment.Adjustment.Drop;
import org.preceptor.core.adjustment.Adjustment.Rekey;
import org.preceptor.core.adjustment.InForce;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.course.ClaimId;
import org.preceptor.core.item.Answer;
import org.preceptor.core.item.Confidence;
import org.preceptor.core.item.Item.Appraisal;
import org.preceptor.core.item.Item.Case;
import org.preceptor.core.item.Item.Matching;
import org.preceptor.core.item.Item.MultipleResponse;
import org.preceptor.core.item.Item.Numeric;
import org.preceptor.core.item.Item.Ordering;
import org.preceptor.core.item.Item.Prompt;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.core.item.Mark;
import org.preceptor.core.item.Marker;
import org.preceptor.core.item.Option;
import org.preceptor.core.item.OptionId;
import org.preceptor.web.page.Markup;

/**
 * What a question shows once its key may be seen: every option with its rationale, the own answer and the key.
 *
 * @param kind right, partly or wrong, as a class of the stylesheet
 * @param sure how sure the trainee was; empty where they did not say
 * @param parts the same for every part of a case
 * @param claims the ids of the claims that it rests on; a part of a case leaves them to the whole
 */
public record Feedback(
        int position,
        String kind,
        String verdict,
        String sure,
        Content stem,
        Content leadIn,
        List<Line> lines,
        List<Feedback> parts,
        List<String> claims) {

    /** An option with what it was: the key, the own answer, both or neither. */
    public record Line(
            Content text, boolean key, String keyWords, boolean yours, String yourWords, Content rationale) {}

    /** The feedback to a question as it is marked today. */
    static Feedback of(Question question, InForce adjustments, Markup markup) {
        Adjustment adjustment = adjustments.of(question).orElseGet(AsWritten::new);
        Feedback marked = of(question.position(), adjustment.asMarked(question.answer()), markup)
                .about(question.item().claims(), question.response().confidence());
        return switch (adjustment) {
            case AsWritten written -> marked;
            case Rekey rekey -> marked.with(marked.kind(), marked.verdict() + ", by a key that was corrected");
            case Drop drop -> marked.with("", "Not counted, because this question was dropped");
            case AcceptAll all -> marked.with("right", "Counted as right, whatever was answered");
        };
    }

    Feedback with(String otherKind, String otherVerdict) {
        return new Feedback(position, otherKind, otherVerdict, sure, stem, leadIn, lines, parts, claims);
    }

    private Feedback about(List<ClaimId> restsOn, @Nullable Confidence felt) {
        return new Feedback(
                position,
                kind,
                verdict,
                felt == null ? "" : Sureness.words(felt),
                stem,
                leadIn,
                lines,
                parts,
                restsOn.stream().map(ClaimId::value).toList());
    }

    static Feedback of(int position, Answer answer, Markup markup) {
        Mark mark = Marker.mark(answer);
        String kind = mark.isFull() ? "right" : mark.isZero() ? "wrong" : "partly";
        return new Feedback(
                position,
                kind,
                verdict(answer, mark),
                "",
                markup.block(answer.item().stem()),
                markup.line(answer.item().leadIn()),
                new Lines(answer, markup).of(),
                parts(position, answer, markup),
                List.of());
    }

    private static List<Feedback> parts(int position, Answer answer, Markup markup) {
        if (!(answer.item() instanceof Case item)) {
            return List.of();
        }
        List<Answer> opened = answer instanceof Answer.Unfolded unfolded ? unfolded.opened() : List.of();
        return IntStream.range(0, item.steps().size())
                .mapToObj(step -> step < opened.size()
                        ? opened.get(step)
                        : new Answer.LeftBlank(item.steps().get(step)))
                .map(part -> of(position, part, markup))
                .toList();
    }

    private static String verdict(Answer answer, Mark mark) {
        if (answer.isBlank()) {
            return "Not answered";
        }
        if (mark.isFull()) {
            return "Right";
        }
        return mark.isZero() ? "Not right" : "Partly right: %s of 1 point".formatted(mark.awarded());
    }

    /** Writes the lines of each kind of item. */
    private record Lines(Answer answer, Markup markup) {

        List<Line> of() {
            return switch (answer.item()) {
                case SingleBestAnswer item -> options(item.options(), Set.of(item.key()), "Best answer");
                case MultipleResponse item -> options(item.options(), item.keys(), "Applies");
                case Ordering item -> steps(item);
                case Numeric item -> amounts(item);
                case Appraisal item -> verdicts(item);
                case Matching item -> matches(item);
                case Case item -> List.of();
            };
        }

        private List<Line> matches(Matching item) {
            Map<Integer, OptionId> own = answer instanceof Answer.Matched(var same, var matches) ? matches : Map.of();
            return IntStream.rangeClosed(1, item.prompts().size())
                    .mapToObj(number -> match(item, item.prompts().get(number - 1), own.get(number)))
                    .toList();
        }

        private Line match(Matching item, Prompt prompt, @Nullable OptionId own) {
            String yours = own == null
                    ? ""
                    : "You chose: " + item.choice(own).orElseThrow().text();
            return line(
                    prompt.text(),
                    "Match: " + item.choice(prompt.match()).orElseThrow().text(),
                    prompt.match().equals(own) ? "Your answer" : yours,
                    prompt.rationale());
        }

        private List<Line> options(List<Option> options, Set<OptionId> keys, String words) {
            return options.stream()
                    .map(option -> line(
                            option.text(),
                            keys.contains(option.id()) ? words : "",
                            chosen(option.id().value()) ? "Your answer" : "",
                            option.rationale()))
                    .toList();
        }

        private List<Line> steps(Ordering item) {
            return IntStream.range(0, item.options().size())
                    .mapToObj(index -> {
                        Option option = item.options().get(index);
                        int yours = answer.values().indexOf(option.id().value()) + 1;
                        return line(
                                option.text(),
                                "Place %d".formatted(index + 1),
                                yours == 0 ? "" : "You put it at %d".formatted(yours),
                                option.rationale());
                    })
                    .toList();
        }

        private List<Line> amounts(Numeric item) {
            String key = "%s %s (accepted: %s to %s)"
                    .formatted(
                            item.answer().toPlainString(),
                            item.unit(),
                            item.from().toPlainString(),
                            item.to().toPlainString());
            Line right = line(key, "Answer", "", item.rationale());
            if (!(answer instanceof Answer.Worked(Numeric same, var result))) {
                return List.of(right);
            }
            String why = item.slips().stream()
                    .filter(slip -> isRounded(result, slip.value()))
                    .map(slip -> slip.rationale())
                    .findFirst()
                    .orElse("");
            String own = "%s %s".formatted(result.toPlainString(), item.unit());
            return List.of(line(own, same.accepts(result) ? "Accepted" : "", "Your answer", why), right);
        }

        private List<Line> verdicts(Appraisal item) {
            return item.verdicts().stream()
                    .map(verdict -> line(
                            AnswerControls.capital(verdict.words()),
                            verdict == item.key() ? "Best answer" : "",
                            chosen(verdict.slug()) ? "Your answer" : "",
                            item.rationales().getOrDefault(verdict, "")))
                    .toList();
        }

        /** Whether a result is this value to as many decimals as the trainee gave. */
        private static boolean isRounded(BigDecimal result, BigDecimal value) {
            return result.compareTo(value.setScale(Math.max(result.scale(), 0), RoundingMode.HALF_UP)) == 0;
        }

        private boolean chosen(String value) {
            return answer.values().contains(value);
        }

        private Line line(String text, String keyWords, String yourWords, String rationale) {
            return new Line(
                    markup.line(text),
                    !keyWords.isEmpty(),
                    keyWords,
                    !yourWords.isEmpty(),
                    yourWords,
                    markup.line(rationale));
        }
    }
}
