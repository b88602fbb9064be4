package org.preceptor.web.insight;

import java.util.List;
import java.util.UUID;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Other cohorts that an instructor teaches on the course of one of theirs. */
@Repository
class JdbcComparables {

    /** How many a list to choose from holds. */
    private static final int MOST = 200;

    /** A cohort by its name. */
    record Named(CohortId id, String name) {}

    private final JdbcClient jdbc;

    JdbcComparables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Named> of(PersonId instructor, CohortId cohort) {
        return jdbc.sql("""
                select o.id, o.name
                  from cohort c
                  join course_version v    on v.hash = c.course_version
                  join cohort_instructor i on i.person_id = :instructor
                  join cohort o            on o.id = i.cohort_id
                  join course_version w    on w.hash = o.course_version
                 where c.id = :cohort
                   and o.id <> c.id
                   and w.slug = v.slug
                 order by lower(o.name), o.id
                 limit :most
                """)
                .param("cohort", cohort.value())
                .param("instructor", instructor.value())
                .param("most", MOST)
                .query((row, number) -> new Named(new CohortId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }
}
