package org.preceptor.web.progress;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.assessment.Outcome;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.LessonSlug;
import org.preceptor.core.item.Fraction;
import org.preceptor.core.item.Mark;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.progress.Facts;
import org.preceptor.core.progress.Work;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Gathers what a trainee has done in one enrolment from the tables that record it. */
@Repository
class JdbcFacts {

    private record Sitting(
            AssessmentKind kind,
            @Nullable String lesson,
            @Nullable Outcome outcome) {

        boolean ended() {
            return outcome != null;
        }
    }

    private final JdbcClient jdbc;

    JdbcFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Facts of(EnrolmentId enrolment) {
        List<Sitting> sittings = sittings(enrolment);
        return new Facts(
                work(sittings.stream()
                        .filter(sitting -> sitting.kind() == AssessmentKind.PRE_TEST)
                        .toList()),
                lessons(enrolment, sittings),
                sittings.stream()
                        .filter(sitting -> sitting.kind() == AssessmentKind.FINAL)
                        .map(Sitting::outcome)
                        .<Outcome>mapMulti((outcome, ended) -> {
                            if (outcome != null) {
                                ended.accept(outcome);
                            }
                        })
                        .toList(),
                sittings.stream().anyMatch(sitting -> sitting.kind() == AssessmentKind.FINAL && !sitting.ended()),
                evaluated(enrolment) ? Work.DONE : Work.NONE);
    }

    private List<Sitting> sittings(EnrolmentId enrolment) {
        return jdbc.sql("""
                select kind, lesson, submitted_at, awarded_numerator, awarded_denominator, available, passed
                  from attempt_outcome
                 where enrolment_id = :enrolment
                 order by kind, lesson, number
                """)
                .param("enrolment", enrolment.value())
                .query((row, number) -> {
                    OffsetDateTime ended = row.getObject("submitted_at", OffsetDateTime.class);
                    Outcome outcome = ended == null
                            ? null
                            : new Outcome(
                                    ended.toInstant(),
                                    new Mark(
                                            Fraction.of(
                                                    row.getLong("awarded_numerator"),
                                                    row.getLong("awarded_denominator")),
                                            row.getInt("available")),
                                    row.getBoolean("passed"));
                    return new Sitting(AssessmentKind.valueOf(row.getString("kind")), row.getString("lesson"), outcome);
                })
                .list();
    }

    private Map<LessonSlug, Work> lessons(EnrolmentId enrolment, List<Sitting> sittings) {
        Map<LessonSlug, Work> lessons = new HashMap<>();
        jdbc.sql("select lesson from lesson_opening where enrolment_id = :enrolment order by lesson")
                .param("enrolment", enrolment.value())
                .query(String.class)
                .list()
                .forEach(lesson -> lessons.put(new LessonSlug(lesson), Work.BEGUN));
        for (Sitting sitting : sittings) {
            String lesson = sitting.lesson();
            if (lesson != null) {
                Work work = sitting.ended() ? Work.DONE : Work.BEGUN;
                lessons.merge(new LessonSlug(lesson), work, (a, b) -> a.compareTo(b) > 0 ? a : b);
            }
        }
        return lessons;
    }

    private boolean evaluated(EnrolmentId enrolment) {
        return jdbc.sql("select exists (select from evaluation where enrolment_id = :enrolment)")
                .param("enrolment", enrolment.value())
                .query(Boolean.class)
                .single();
    }

    private static Work work(List<Sitting> sittings) {
        if (sittings.stream().anyMatch(Sitting::ended)) {
            return Work.DONE;
        }
        return sittings.isEmpty() ? Work.NONE : Work.BEGUN;
    }
}
