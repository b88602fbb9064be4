package org.preceptor.web.insight;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.preceptor.core.cohort.Cohort;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.statistics.AssessmentDigest;
import org.preceptor.core.statistics.AttemptChoice;
import org.preceptor.core.statistics.GainCounts;
import org.preceptor.core.statistics.ItemSums;
import org.preceptor.core.statistics.ItemVersion;
import org.preceptor.core.statistics.Paper;
import org.preceptor.core.statistics.Tally;

/**
 * What the submitted attempts of a cohort amount to, from which every figure follows.
 *
 * <p>Everybody who was ever enrolled counts, also those who left; somebody who came back counts once for each time. Answers are
 * marked by the items as they were written, whatever was adjusted since: a dropped item keeps its statistics, which show that
 * it is bad, and gains compare all people by one rule, whenever they sat.
 *
 * @param choice the attempts that papers count; gains are always those of first attempts
 * @param enrolments how many places in the cohort were ever taken
 * @param items every item that was asked
 * @param waiting how many submitted attempts are not in it yet, of very many only some
 */
public record CohortInsight(
        Cohort cohort,
        AttemptChoice choice,
        long enrolments,
        SortedMap<Paper, AssessmentDigest> papers,
        GainCounts gain,
        Map<ItemVersion, BankItem> items,
        long waiting) {

    /** Right answers by objective in assessments of a kind, all forms and checks together. */
    public Map<ObjectiveId, Tally> byObjective(AssessmentKind kind) {
        Map<ObjectiveId, Tally> tallies = new HashMap<>();
        each(kind, (item, sums) -> tallies.merge(asked(item).objective(), sums.tally(), Tally::plus));
        return tallies;
    }

    /** Right answers by item and by confidence in per cent, in assessments of a kind; blanks left out. */
    public SortedMap<ItemVersion, SortedMap<Integer, Tally>> byConfidence(AssessmentKind kind) {
        SortedMap<ItemVersion, SortedMap<Integer, Tally>> tallies = new TreeMap<>();
        each(kind, (item, sums) -> {
            SortedMap<Integer, Tally> ofItem = tallies.computeIfAbsent(item, any -> new TreeMap<>());
            sums.byConfidence().forEach((percent, tally) -> ofItem.merge(percent, tally, Tally::plus));
        });
        return tallies;
    }

    /** Right answers by confidence in per cent, of all items together. */
    public SortedMap<Integer, Tally> confidence(AssessmentKind kind) {
        SortedMap<Integer, Tally> tallies = new TreeMap<>();
        each(
                kind,
                (item, sums) ->
                        sums.byConfidence().forEach((percent, tally) -> tallies.merge(percent, tally, Tally::plus)));
        return tallies;
    }

    /** How many sat neither the pre-test nor a final to its end. */
    public long neither() {
        return enrolments - gain.pairs() - gain.onlyBefore() - gain.onlyAfter();
    }

    private void each(AssessmentKind kind, BiConsumer<ItemVersion, ItemSums> consumer) {
        papers.forEach((paper, digest) -> {
            if (paper.kind() == kind) {
                digest.items().forEach((item, found) -> consumer.accept(item, found.sums()));
            }
        });
    }

    BankItem asked(ItemVersion item) {
        BankItem found = items.get(item);
        if (found == null) {
            throw new IllegalArgumentException("Nobody was asked " + item);
        }
        return found;
    }
}
