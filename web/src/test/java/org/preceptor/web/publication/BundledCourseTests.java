package org.preceptor.web.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.preceptor.content.Problem;
import org.preceptor.content.Reading;

class BundledCourseTests {

    @Test
    void courseWithProblemsStopsTheStartAndSaysThem() {
        var reading = new Reading.Rejected(List.of(
                new Problem("claims.yaml", 31, "`status` is missing"), new Problem("course.yaml", 2, "no title")));

        Throwable failure = catchThrowable(() -> BundledCourse.whole(reading));

        assertThat(new CourseRefusalAnalyzer().analyze(failure).getDescription())
                .contains("claims.yaml:31: `status` is missing\ncourse.yaml:2: no title");
    }
}
