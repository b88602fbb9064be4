package org.preceptor.web.trace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts who is in which version of a course. */
@Repository
class JdbcOpenEnrolments {

    private final JdbcClient jdbc;

    JdbcOpenEnrolments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OpenEnrolments> all() {
        return jdbc.sql("""
                select c.name, e.course_version,
                       count(*)                                       as enrolled,
                       count(*) filter (where overall <> 'CERTIFIED') as open
                  from enrolment e
                  join cohort c on c.id = e.cohort_id
                 where e.left_at is null
                 group by c.id, e.course_version
                 order by lower(c.name), c.id, e.course_version
                """).query(JdbcOpenEnrolments::row).list();
    }

    List<OpenEnrolments> taughtBy(PersonId instructor) {
        return jdbc.sql("""
                select c.name, e.course_version,
                       count(*)                                       as enrolled,
                       count(*) filter (where overall <> 'CERTIFIED') as open
                  from enrolment e
                  join cohort c on c.id = e.cohort_id
                  join cohort_instructor i on i.cohort_id = c.id
                 where e.left_at is null
                   and i.person_id = :instructor
                 group by c.id, e.course_version
                 order by lower(c.name), c.id, e.course_version
                """)
                .param("instructor", instructor.value())
                .query(JdbcOpenEnrolments::row)
                .list();
    }

    private static OpenEnrolments row(ResultSet row, int number) throws SQLException {
        return new OpenEnrolments(
                row.getString("name"),
                new ContentHash(row.getString("course_version")),
                row.getInt("enrolled"),
                row.getInt("open"));
    }
}
