package org.preceptor.web.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.assessment.ExtraAttempts;
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

/** Gathers what trainees have done in their enrolments from the tables that record it; as many statements for many as for one. */
@Repository
class JdbcFacts {

    private record Sitting(
            EnrolmentId enrolment,
            AssessmentKind kind,
            @Nullable String lesson,
            @Nullable Outcome outcome) {

        boolean ended() {
            return outcome != null;
        }
    }

    private record Opening(EnrolmentId enrolment, LessonSlug lesson) {}

    private final JdbcClient jdbc;
    private final JdbcExtraAttempts extra;

    JdbcFacts(JdbcClient jdbc, JdbcExtraAttempts extra) {
        this.jdbc = jdbc;
        this.extra = extra;
    }

    /** The facts as they are at a moment. */
    Map<EnrolmentId, Facts> of(Collection<EnrolmentId> enrolments, Instant now) {
        String[] ids = enrolments.stream().map(EnrolmentId::toString).toArray(String[]::new);
        Map<EnrolmentId, List<Sitting>> sittings = sittings(ids);
        Map<EnrolmentId, List<LessonSlug>> openings = openings(ids);
        Map<EnrolmentId, List<ExtraAttempts.Gift>> gifts = extra.of(enrolments);
        Set<EnrolmentId> evaluated = evaluated(ids);
        Map<EnrolmentId, Facts> facts = new HashMap<>();
        for (EnrolmentId enrolment : enrolments) {
            List<Sitting> own = sittings.getOrDefault(enrolment, List.of());
            facts.put(
                    enrolment,
                    new Facts(
                            work(of(AssessmentKind.PRE_TEST, own)),
                            lessons(openings.getOrDefault(enrolment, List.of()), own),
                            outcomes(of(AssessmentKind.FINAL, own)),
                            of(AssessmentKind.FINAL, own).stream().anyMatch(sitting -> !sitting.ended()),
                            ExtraAttempts.of(gifts.getOrDefault(enrolment, List.of()), now),
                            evaluated.contains(enrolment) ? Work.DONE : Work.NONE));
        }
        return facts;
    }

    ExtraAttempts extraAttempts(EnrolmentId enrolment, Instant now) {
        return ExtraAttempts.of(extra.of(List.of(enrolment)).getOrDefault(enrolment, List.of()), now);
    }

    private Map<EnrolmentId, List<Sitting>> sittings(String[] enrolments) {
        return jdbc.sql("""
                select enrolment_id, kind, lesson, submitted_at, awarded_numerator, awarded_denominator, available, passed
                  from attempt_outcome
                 where enrolment_id = any (:enrolments::uuid[])
                 order by enrolment_id, kind, lesson, number
                """).param("enrolments", enrolments).query(JdbcFacts::sitting).list().stream()
                .collect(groupingBy(Sitting::enrolment));
    }

    private Map<EnrolmentId, List<LessonSlug>> openings(String[] enrolments) {
        return jdbc
                .sql("""
                select enrolment_id, lesson
                  from lesson_opening
                 where enrolment_id = any (:enrolments::uuid[])
                 order by enrolment_id, lesson
                """)
                .param("enrolments", enrolments)
                .query((row, number) -> new Opening(enrolment(row), new LessonSlug(row.getString("lesson"))))
                .list()
                .stream()
                .collect(groupingBy(Opening::enrolment, mapping(Opening::lesson, toList())));
    }

    private Set<EnrolmentId> evaluated(String[] enrolments) {
        return jdbc.sql("""
                select enrolment_id
                  from evaluation
                 where enrolment_id = any (:enrolments::uuid[])
                 order by enrolment_id
                """)
                .param("enrolments", enrolments)
                .query((row, number) -> enrolment(row))
                .set();
    }

    private static Sitting sitting(ResultSet row, int number) throws SQLException {
        OffsetDateTime ended = row.getObject("submitted_at", OffsetDateTime.class);
        Outcome outcome = ended == null
                ? null
                : new Outcome(
                        ended.toInstant(),
                        new Mark(
                                Fraction.of(row.getLong("awarded_numerator"), row.getLong("awarded_denominator")),
                                row.getInt("available")),
                        row.getBoolean("passed"));
        return new Sitting(
                enrolment(row), AssessmentKind.valueOf(row.getString("kind")), row.getString("lesson"), outcome);
    }

    private static EnrolmentId enrolment(ResultSet row) throws SQLException {
        return new EnrolmentId(row.getObject("enrolment_id", UUID.class));
    }

    private static List<Sitting> of(AssessmentKind kind, List<Sitting> sittings) {
        return sittings.stream().filter(sitting -> sitting.kind() == kind).toList();
    }

    private static List<Outcome> outcomes(List<Sitting> sittings) {
        return sittings.stream()
                .map(Sitting::outcome)
                .<Outcome>mapMulti((outcome, ended) -> {
                    if (outcome != null) {
                        ended.accept(outcome);
                    }
                })
                .toList();
    }

    private static Map<LessonSlug, Work> lessons(List<LessonSlug> openings, List<Sitting> sittings) {
        Map<LessonSlug, Work> lessons = new HashMap<>();
        openings.forEach(lesson -> lessons.put(lesson, Work.BEGUN));
        for (Sitting sitting : sittings) {
            String lesson = sitting.lesson();
            if (lesson != null) {
                Work work = sitting.ended() ? Work.DONE : Work.BEGUN;
                lessons.merge(new LessonSlug(lesson), work, (a, b) -> a.compareTo(b) > 0 ? a : b);
            }
        }
        return lessons;
    }

    private static Work work(List<Sitting> sittings) {
        if (sittings.stream().anyMatch(Sitting::ended)) {
            return Work.DONE;
        }
        return sittings.isEmpty() ? Work.NONE : Work.BEGUN;
    }
}
