package org.preceptor.web.cohort;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The page of a cohort: who is where, who needs a word, what was gained and the table of people. */
public record CohortPage(
        String path,
        String name,
        String lead,
        List<Figure> figures,
        NeedsWord needsWord,
        GainPlot gain,
        Search search,
        RollTable roll) {

    /** A number of the summary, which leads to the people it counts. */
    public record Figure(String words, int number, String href) {}

    /** What the search form above the table holds. */
    public record Search(String words, List<Choice> states, boolean filtered) {}

    /** A choice of the form. */
    public record Choice(String key, String words, boolean chosen) {}

    static CohortPage of(Overview overview, BeforeAfter scores, PeopleView view, Calendar calendar) {
        String path = "/cohorts/" + overview.cohort().id();
        return new CohortPage(
                path,
                overview.cohort().name(),
                lead(overview, calendar),
                figures(path, overview.tally()),
                NeedsWord.of(path, overview.needsWord(), calendar),
                GainPlot.of(scores, overview.course()),
                search(view),
                RollTable.of(new Roll(overview.cohort(), overview.course(), overview.people()), view, calendar));
    }

    public boolean empty() {
        return figures.getFirst().number() == 0;
    }

    private static String lead(Overview overview, Calendar calendar) {
        LocalDate due = overview.cohort().due();
        return due == null ? "No due date is set." : "Due %s.".formatted(calendar.day(due));
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
        return new PeopleView("", filter, Sort.NAME, Slice.page(1)).address(path) + "#people";
    }

    private static Search search(PeopleView view) {
        List<Choice> states = Arrays.stream(StateFilter.values())
                .map(filter -> new Choice(filter.key(), filter.words(), filter == view.state()))
                .toList();
        return new Search(view.search(), states, view.filtered());
    }
}
