package org.preceptor.web.cohort;

import java.util.List;
import java.util.Locale;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.statistics.Estimate;
import org.preceptor.core.statistics.Finding;
import org.preceptor.core.statistics.Interval;
import org.preceptor.core.statistics.Mastery;
import org.preceptor.core.statistics.Tally;

/** What a trainee's answers and traces tell, in words for the page. */
record Evidences(Dossier.Evidence evidence, Course course) {

    TraineePage.Learning learning() {
        return new TraineePage.Learning(objectives(), time());
    }

    private List<TraineePage.ObjectiveLine> objectives() {
        return course.lessons().stream()
                .flatMap(lesson -> lesson.objectives().stream()
                        .map(objective -> line(
                                lesson, objective.text(), evidence.answers().getOrDefault(objective.id(), Tally.NONE))))
                .toList();
    }

    /** Such as "3 h 20 min". */
    private String time() {
        long minutes = evidence.time().toMinutes();
        return minutes < 60 ? minutes + " min" : "%d h %02d min".formatted(minutes / 60, minutes % 60);
    }

    private static TraineePage.ObjectiveLine line(Lesson lesson, String objective, Tally answers) {
        return new TraineePage.ObjectiveLine(
                objective,
                "Lesson " + lesson.number(),
                answers.all() == 0 ? "none asked" : "%d of %d".formatted(answers.right(), answers.all()),
                words(Mastery.of(answers)));
    }

    private static String words(Finding<Estimate> mastery) {
        return switch (mastery) {
            case Finding.Found<Estimate>(Estimate estimate) -> words(estimate);
            case Finding.TooFew<Estimate>(long n, long needed) ->
                "not enough evidence (n %d; %d needed)".formatted(n, needed);
            case Finding.NotDefined<Estimate>(Finding.Reason reason) -> reason.words();
        };
    }

    private static String words(Estimate estimate) {
        String interval = estimate.interval().found().map(Evidences::words).orElse("no interval");
        return String.format(Locale.UK, "%.2f (%s)", estimate.value(), interval);
    }

    private static String words(Interval interval) {
        return String.format(Locale.UK, "%.2f–%.2f", interval.low(), interval.high());
    }
}
