package org.preceptor.web.cohort;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Those of a cohort who need a word, the most urgent first.
 *
 * @param all where all of them are to be found, where there are more than these
 */
public record NeedsWord(
        String heading, List<Person> people, @Nullable String all, String allWords) {

    /** Somebody and why, such as "due in 2 days; nothing done for 9 days". */
    public record Person(String href, String name, boolean simulated, String reasons) {}

    static NeedsWord of(String path, People people, Calendar calendar) {
        return new NeedsWord(
                "Needs a word (%d)".formatted(people.found()),
                people.trainees().stream()
                        .map(trainee -> new Person(
                                "%s/trainees/%s".formatted(path, trainee.person()),
                                trainee.name(),
                                trainee.simulated(),
                                String.join("; ", calendar.reasons(trainee))))
                        .toList(),
                people.found() > people.trainees().size() ? CohortPage.at(path, StateFilter.NEEDS_A_WORD) : null,
                "All %d who need a word".formatted(people.found()));
    }
}
