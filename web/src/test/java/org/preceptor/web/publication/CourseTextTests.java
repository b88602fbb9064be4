package org.preceptor.web.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.preceptor.content.Courses;
import org.preceptor.content.Reading;

class CourseTextTests {

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        var course = ((Reading.Read) Courses.bundled(PublishedCourses.FIRST_COURSE)).course();
        var text = new CourseText();

        assertThat(text.read(text.write(course))).isEqualTo(course);
    }

    @Test
    void onlyWhatTheCourseConsistsOfIsWritten() {
        var course = ((Reading.Read) Courses.bundled(PublishedCourses.FIRST_COURSE)).course();

        assertThat(new CourseText().write(course))
                .contains("\"kind\":\"single-best\"")
                .doesNotContain("\"check\":true");
    }
}
