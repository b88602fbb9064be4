package org.preceptor.web.insight;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.statistics.Paper;
import org.preceptor.web.publication.PublishedCourses;
import org.springframework.stereotype.Component;

/** Finds the objectives of a cohort: in the order and words of its own course version, then those that only others have. */
@Component
class TaughtObjectives {

    private final PublishedCourses courses;

    TaughtObjectives(PublishedCourses courses) {
        this.courses = courses;
    }

    Map<ObjectiveId, TaughtObjective> of(CohortInsight insight) {
        Map<ObjectiveId, TaughtObjective> found = new LinkedHashMap<>();
        Stream.concat(
                        Stream.of(insight.cohort().course()),
                        insight.papers().keySet().stream().map(Paper::course))
                .distinct()
                .map(courses::version)
                .forEach(course -> course.lessons().forEach(lesson -> add(course, lesson, found)));
        return found;
    }

    private static void add(Course course, Lesson lesson, Map<ObjectiveId, TaughtObjective> found) {
        lesson.objectives()
                .forEach(objective ->
                        found.putIfAbsent(objective.id(), new TaughtObjective(objective, lesson, course.hash())));
    }
}
