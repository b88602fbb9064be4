package org.preceptor.web.cohort;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page of a cohort: who is where, at which step, who needs a word, what was gained and the table of people.
 *
 * @param archived since which day it is archived; absent while it is open
 */
public record CohortPage(
        String path,
        String name,
        String lead,
        @Nullable String archived,
        List<Figure> figures,
        List<FunnelLine> funnel,
        NeedsWord needsWord,
        GainPlot gain,
        Search search,
        RollTable roll) {

    /** A number of the summary, which leads to the people it counts. */
    public record Figure(String words, int number, String href) {}

    /**
     * What the search form above the table holds.
     *
     * @param kept what the address filters by beside the fields of the form
     */
    public record Search(String words, List<Choice> states, List<Choice> unseen, Map<String, String> kept) {}

    /** A choice of the form. */
    public record Choice(String key, String words, boolean chosen) {}

    static CohortPage of(Overview overview, BeforeAfter scores, PeopleView view, Calendar calendar) {
        String path = "/cohorts/" + overview.cohort().id();
        return new CohortPage(
                path,
                overview.cohort().name(),
                lead(overview, calendar),
                calendar.archived(overview.cohort()),
                figures(path, overview.counts().tally()),
                FunnelLine.of(path, overview),
                NeedsWord.of(path, overview, calendar),
                GainPlot.of(scores, overview.course()),
                search(view),
                RollTable.of(new Roll(overview.cohort(), overview.course(), overview.people()), view, calendar));
    }

    public boolean empty() {
        return figures.getFirst().number() == 0;
    }

    private static String lead(Overview overview, Calendar calendar) {
        LocalDate starts = overview.cohort().starts();
        LocalDate due = overview.cohort().due();
        String from = starts == null ? "" : "From %s. ".formatted(calendar.day(starts));
        return from + (due == null ? "No due date is set." : "Due %s.".formatted(calendar.day(due)));
    }

    private static List<Figure> figures(String path, Tally tally) {
        return List.of(
                figure("enrolled", tally.enrolled(), path, StateFilter.ANY),
                figure("not started", tally.notStarted(), path, StateFilter.NOT_STARTED),
                figure("in progress", tally.inProgress(), path, StateFilter.IN_PROGRESS),
                figure("passed", tally.passed(), path, StateFilter.PASSED),
                figure("of them with certificate", tally.certified(), path, StateFilter.CERTIFIED));
    }

    private static Figure figure(String words, int number, String path, StateFilter filter) {
        return new Figure(words, number, at(path, filter));
    }

    /** The table of those whom a filter shows. */
    static String at(String path, StateFilter filter) {
        return at(path, Filter.of(filter));
    }

    static String at(String path, Filter filter) {
        return PeopleView.of(filter).address(path) + "#people";
    }

    private static Search search(PeopleView view) {
        List<Choice> states = Arrays.stream(StateFilter.values())
                .map(filter -> new Choice(
                        filter.key(), filter.words(), filter == view.filter().state()))
                .toList();
        List<Choice> unseen = Stream.concat(
                        Stream.of(0, 3, 7, 14, 30), Stream.of(view.filter().unseenDays()))
                .distinct()
                .sorted()
                .map(days -> new Choice(
                        days == 0 ? "" : String.valueOf(days),
                        days == 0 ? "at any time" : "not for %d days".formatted(days),
                        days == view.filter().unseenDays()))
                .toList();
        return new Search(view.search(), states, unseen, kept(view.filter()));
    }

    private static Map<String, String> kept(Filter filter) {
        Map<String, String> kept = new LinkedHashMap<>();
        StepFilter step = filter.step();
        Need need = filter.need();
        PairFilter pair = filter.pair();
        if (step != null) {
            kept.put("step", step.step().key());
            kept.put("at", step.key());
        }
        if (need != null) {
            kept.put("need", need.key());
        }
        if (pair != null) {
            kept.put("pair", pair.key());
        }
        return kept;
    }
}
