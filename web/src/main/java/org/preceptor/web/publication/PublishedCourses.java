package org.preceptor.web.publication;

import java.util.List;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.course.Course;

/** Every course version that was ever published. */
public interface PublishedCourses {

    /** The course that comes with the application. */
    String FIRST_COURSE = "ketamine-and-psychotherapy";

    /** Publishes a version; publishing it again changes nothing. */
    void publish(Course course);

    /** The version with this hash; throws {@link IllegalArgumentException} where there is none. */
    Course version(ContentHash hash);

    /** The version of a course that was published last; throws {@link IllegalArgumentException} where there is none. */
    Course newest(String slug);

    /** Every version of a course, the newest first. */
    List<PublishedVersion> versions(String slug);
}
