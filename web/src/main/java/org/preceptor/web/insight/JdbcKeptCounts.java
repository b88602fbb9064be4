package org.preceptor.web.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.course.LessonSlug;
import org.preceptor.core.statistics.AssessmentCounts;
import org.preceptor.core.statistics.AttemptChoice;
import org.preceptor.core.statistics.GainCounts;
import org.preceptor.core.statistics.Paper;
import org.preceptor.core.statistics.Sample;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is counted of cohorts, in the tables {@code cohort_count} and {@code paper_count}. */
@Repository
class JdbcKeptCounts {

    private static final int PATIENCE_IN_SECONDS = 3;

    private final JdbcClient jdbc;

    JdbcKeptCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Waits for whoever changes the counts of a cohort, and keeps others waiting until the transaction ends.
     *
     * @throws org.springframework.dao.QueryTimeoutException where it takes them longer than some seconds
     */
    void hold(CohortId cohort) {
        add(cohort);
        jdbc.sql("select cohort_id from cohort_count where cohort_id = :cohort for update")
                .withQueryTimeout(PATIENCE_IN_SECONDS)
                .param("cohort", cohort.value())
                .query(row -> {});
    }

    /** The same without waiting; tells whether it could be done. */
    boolean holdIfFree(CohortId cohort) {
        add(cohort);
        return jdbc.sql("select true from cohort_count where cohort_id = :cohort for update skip locked")
                .param("cohort", cohort.value())
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    private void add(CohortId cohort) {
        jdbc.sql("insert into cohort_count (cohort_id, gain) values (:cohort, :none) on conflict do nothing")
                .withQueryTimeout(PATIENCE_IN_SECONDS)
                .param("cohort", cohort.value())
                .param("none", Packer.gain(GainCounts.NONE))
                .update();
    }

    GainCounts gain(CohortId cohort) {
        return jdbc.sql("select gain from cohort_count where cohort_id = :cohort")
                .param("cohort", cohort.value())
                .query(byte[].class)
                .optional()
                .map(Unpacker::gain)
                .orElse(GainCounts.NONE);
    }

    /** Tells whether it differed from what was kept. */
    boolean save(CohortId cohort, GainCounts gain) {
        return jdbc.sql("update cohort_count set gain = :gain where cohort_id = :cohort and gain <> :gain")
                        .param("cohort", cohort.value())
                        .param("gain", Packer.gain(gain))
                        .update()
                == 1;
    }

    SortedSet<Sample> samples(CohortId cohort) {
        return new TreeSet<>(jdbc.sql("""
                select choice, course_version, kind, lesson, form
                  from paper_count
                 where cohort_id = :cohort
                 order by choice, course_version, kind, lesson, form
                """)
                .param("cohort", cohort.value())
                .query((row, number) ->
                        new Sample(AttemptChoice.valueOf(row.getString("choice")), JdbcTaken.paper(row)))
                .list());
    }

    AssessmentCounts counts(CohortId cohort, Sample sample) {
        return jdbc.sql("""
                select digest, rests
                  from paper_count
                 where cohort_id = :cohort
                   and choice = :choice
                   and course_version = :course
                   and kind = :kind
                   and lesson is not distinct from :lesson
                   and form is not distinct from :form
                """)
                .params(key(cohort, sample))
                .query((row, number) -> counts(row))
                .optional()
                .orElse(AssessmentCounts.NONE);
    }

    private static AssessmentCounts counts(ResultSet row) throws SQLException {
        return Unpacker.counts(row.getBytes("digest"), row.getBytes("rests"));
    }

    /** Tells whether they differed from what was kept. */
    boolean save(CohortId cohort, Sample sample, AssessmentCounts counts) {
        return jdbc.sql("""
                insert into paper_count (cohort_id, choice, course_version, kind, lesson, form, attempts, digest, rests)
                values (:cohort, :choice, :course, :kind, :lesson, :form, :attempts, :digest, :rests)
                    on conflict on constraint paper_count_once do update
                   set attempts = excluded.attempts, digest = excluded.digest, rests = excluded.rests
                 where (paper_count.attempts, paper_count.digest, paper_count.rests)
                    is distinct from (excluded.attempts, excluded.digest, excluded.rests)
                """)
                        .params(key(cohort, sample))
                        .param("attempts", counts.n())
                        .param("digest", Packer.digest(counts.digest()))
                        .param("rests", Packer.rests(counts))
                        .update()
                == 1;
    }

    private static Map<String, @Nullable Object> key(CohortId cohort, Sample sample) {
        Paper paper = sample.paper();
        LessonSlug lesson = paper.lesson();
        FormLetter form = paper.form();
        Map<String, @Nullable Object> key = new HashMap<>();
        key.put("cohort", cohort.value());
        key.put("choice", sample.choice().name());
        key.put("course", paper.course().hex());
        key.put("kind", paper.kind().name());
        key.put("lesson", lesson == null ? null : lesson.value());
        key.put("form", form == null ? null : form.value());
        return key;
    }
}
