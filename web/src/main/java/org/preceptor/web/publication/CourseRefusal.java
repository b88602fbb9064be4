package org.preceptor.web.publication;

import org.preceptor.content.Reading;

/** Says which problems keep the bundled course from being published, one a line. */
final class CourseRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CourseRefusal(Reading.Rejected reading) {
        super(reading.toString());
    }
}
