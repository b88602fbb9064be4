package org.preceptor.web.lesson;

import java.time.Instant;
import java.time.ZoneOffset;
import org.preceptor.core.course.LessonSlug;
import org.preceptor.core.person.EnrolmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** First openings of lessons kept in the {@code lesson_opening} table. */
@Repository
class JdbcLessonOpenings {

    private final JdbcClient jdbc;

    JdbcLessonOpenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(EnrolmentId enrolment, LessonSlug lesson, Instant at) {
        jdbc.sql("""
                insert into lesson_opening (enrolment_id, lesson, opened_at)
                values (:enrolment, :lesson, :at)
                    on conflict (enrolment_id, lesson) do nothing
                """)
                .param("enrolment", enrolment.value())
                .param("lesson", lesson.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
