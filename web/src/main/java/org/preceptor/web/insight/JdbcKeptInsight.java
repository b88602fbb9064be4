package org.preceptor.web.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.statistics.AssessmentDigest;
import org.preceptor.core.statistics.AttemptChoice;
import org.preceptor.core.statistics.GainCounts;
import org.preceptor.core.statistics.Paper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything that figures of a cohort follow from, by one statement and so of one moment: the numbers of a page add up. */
@Repository
class JdbcKeptInsight {

    /** How many waiting attempts are counted at most. */
    static final long MOST_WAITING = 1_000;

    /** A row of the cohort, then one of each paper without its rest scores, which only counting needs. */
    private static final String KEPT = """
            select null as course_version, null as kind, null as lesson, null as form,
                   (select gain from cohort_count where cohort_id = :cohort) as counts,
                   (select coalesce(sum(people), 0) from cohort_tally where cohort_id = :cohort)
                   + (select count(*) from enrolment where cohort_id = :cohort and left_at is not null) as enrolments,
                   (select count(*)
                      from (select from attempt_uncounted where cohort_id = :cohort limit :most) attempt) as waiting
             union all
            (select course_version, kind, lesson, form, digest, null, null
               from paper_count
              where cohort_id = :cohort
                and choice = :choice
                and attempts > 0)
            """;

    private final JdbcClient jdbc;

    JdbcKeptInsight(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    KeptInsight find(CohortId cohort, AttemptChoice choice) {
        return jdbc.sql(KEPT)
                .param("cohort", cohort.value())
                .param("choice", choice.name())
                .param("most", MOST_WAITING)
                .query(JdbcKeptInsight::read);
    }

    private static KeptInsight read(ResultSet rows) throws SQLException {
        SortedMap<Paper, AssessmentDigest> papers = new TreeMap<>();
        GainCounts gain = GainCounts.NONE;
        long enrolments = 0;
        long waiting = 0;
        while (rows.next()) {
            byte[] counts = rows.getBytes("counts");
            if (rows.getString("kind") != null) {
                papers.put(JdbcTaken.paper(rows), Unpacker.digest(counts));
            } else {
                gain = counts == null ? GainCounts.NONE : Unpacker.gain(counts);
                enrolments = rows.getLong("enrolments");
                waiting = rows.getLong("waiting");
            }
        }
        return new KeptInsight(papers, gain, enrolments, waiting);
    }
}
