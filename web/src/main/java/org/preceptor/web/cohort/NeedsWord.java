package org.preceptor.web.cohort;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.Reason;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Objective;
import org.preceptor.core.course.ObjectiveId;

/**
 * Those of a cohort who need a word, the most urgent first.
 *
 * @param all where all of them are to be found, where there are more than these
 */
public record NeedsWord(
        String heading,
        List<Count> reasons,
        List<Person> people,
        @Nullable String all,
        String allWords) {

    /** How many need a word most urgently for one reason, where they are, and what to do about it. */
    public record Count(String href, String words, int number, String advice) {}

    /** Somebody and why, such as "due in 2 days; nothing done for 9 days". */
    public record Person(String href, String name, boolean simulated, boolean open, String reasons) {

        /** The form that sets a reason aside, on their page; nothing of an archived cohort is. */
        public @Nullable String setAside() {
            return open ? href + "#set-aside" : null;
        }
    }

    static NeedsWord of(String path, Overview overview, Calendar calendar) {
        People people = overview.needsWord();
        return new NeedsWord(
                String.format(Locale.UK, "Needs a word (%,d)", people.found()),
                overview.counts().needs().entrySet().stream()
                        .map(need -> count(path, need.getKey(), need.getValue()))
                        .toList(),
                people.trainees().stream()
                        .map(trainee -> new Person(
                                "%s/trainees/%s".formatted(path, trainee.person()),
                                trainee.name(),
                                trainee.simulated(),
                                overview.cohort().archived() == null,
                                calendar.reasons(trainee).stream()
                                        .map(reason -> words(reason, overview.course()))
                                        .collect(Collectors.joining("; "))))
                        .toList(),
                people.found() > people.trainees().size() ? CohortPage.at(path, StateFilter.NEEDS_A_WORD) : null,
                String.format(Locale.UK, "All %,d who need a word", people.found()));
    }

    /** With the texts of the objectives, because few know their ids. */
    private static String words(Reason reason, Course course) {
        if (!(reason instanceof Reason.SureAndWrong(List<ObjectiveId> ids))) {
            return reason.words();
        }
        return course.lessons().stream()
                .flatMap(lesson -> lesson.objectives().stream())
                .filter(objective -> ids.contains(objective.id()))
                .map(Objective::text)
                .collect(Collectors.joining(" ", reason.words() + ": ", ""));
    }

    private static Count count(String path, Need need, int number) {
        return new Count(CohortPage.at(path, Filter.of(need)), need.words(), number, need.advice());
    }
}
