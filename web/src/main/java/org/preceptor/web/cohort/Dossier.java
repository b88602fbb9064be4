package org.preceptor.web.cohort;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.preceptor.core.cohort.Cohort;
import org.preceptor.core.cohort.DueDays;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.progress.Standing;
import org.preceptor.core.statistics.Tally;

/**
 * Everything that is on record of a trainee in a cohort.
 *
 * @param course the version that the trainee takes
 * @param extensions what they have beyond the rules now, in lines
 */
record Dossier(
        Cohort cohort,
        Trainee trainee,
        Course course,
        Standing standing,
        DueDays due,
        History history,
        Evidence evidence,
        List<String> extensions,
        List<TraineeNote> notes,
        List<SetAsideEntry> setAside) {

    /**
     * What their answers and the traces they left can tell.
     *
     * @param answers right answers in checks and finals that have ended; an objective without any is missing
     */
    record Evidence(Map<ObjectiveId, Tally> answers, Duration time) {}
}
