package org.preceptor.web.publication;

import java.util.List;
import org.preceptor.content.Courses;
import org.preceptor.content.Reading;
import org.preceptor.core.course.Course;
import org.preceptor.core.trace.CourseDiff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The course that comes with the application; whoever is given this bean finds the course published. */
@Component
public class BundledCourse {

    private static final Logger log = LoggerFactory.getLogger(BundledCourse.class);

    private final Course course;

    BundledCourse(PublishedCourses courses) {
        log.info("Publishing the course …");
        this.course = whole(Courses.bundled(PublishedCourses.FIRST_COURSE));
        String news = news(course, courses);
        courses.publish(course);
        log.info("Version {}: {}", course.hash().brief(), news);
    }

    public Course course() {
        return course;
    }

    /** What publishing a course changes, in one line. */
    static String news(Course course, PublishedCourses courses) {
        List<PublishedVersion> versions = courses.versions(course.slug());
        if (versions.stream().anyMatch(version -> version.hash().equals(course.hash()))) {
            return "published before";
        }
        return versions.stream()
                .findFirst()
                .map(last -> "since %s, %s"
                        .formatted(
                                last.hash().brief(),
                                CourseDiff.of(courses.version(last.hash()), course)
                                        .words()))
                .orElse("the first of this course");
    }

    static Course whole(Reading reading) {
        return switch (reading) {
            case Reading.Read(Course course) -> course;
            case Reading.Rejected rejected -> throw new CourseRefusal(rejected);
        };
    }
}
