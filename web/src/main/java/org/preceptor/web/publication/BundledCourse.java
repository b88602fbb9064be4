package org.preceptor.web.publication;

import org.preceptor.content.Courses;
import org.preceptor.content.Reading;
import org.preceptor.core.course.Course;
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
        courses.publish(course);
    }

    public Course course() {
        return course;
    }

    static Course whole(Reading reading) {
        return switch (reading) {
            case Reading.Read(Course course) -> course;
            case Reading.Rejected rejected -> throw new CourseRefusal(rejected);
        };
    }
}
