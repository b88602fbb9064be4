package org.preceptor.web.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Writes the rows of one whole flow by bare JDBC in the transactions in which the application writes them: the attempt with its
 * items and the standing, each answer, and the result with the standing. It reads nothing and decides nothing, so it is the
 * limit of what any application could do with these rows.
 */
final class BareRows {

    /** As many as the pre-test asks. */
    private static final int ITEMS = 20;

    private final Connection connection;

    BareRows(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    void flow(UUID enrolment, int saves) throws SQLException {
        UUID attempt = UUID.randomUUID();
        begin(attempt, enrolment);
        for (int save = 0; save < saves; save++) {
            run("""
                    update attempt_item
                       set answer = '{a}', saved_at = now(), revision = revision + 1
                     where attempt_id = ? and position = ?
                    """, attempt, 1 + save % ITEMS);
            connection.commit();
        }
        run("""
                update attempt
                   set submitted_at = now(), awarded_numerator = 1, awarded_denominator = 1, passed = true
                 where id = ?
                """, attempt);
        standing(enrolment, "COMPLETE");
        connection.commit();
    }

    private void begin(UUID attempt, UUID enrolment) throws SQLException {
        run("""
                insert into attempt (id, enrolment_id, course_version, kind, form, number, started_at, seed, available)
                select ?, id, course_version, 'PRE_TEST', pre_test_form, 1, now(), 1, ?
                  from enrolment
                 where id = ?
                """, attempt, ITEMS, enrolment);
        for (int position = 1; position <= ITEMS; position++) {
            run("""
                    insert into attempt_item (attempt_id, position, item_id, item_hash, shown)
                    values (?, ?, 'L1-I01', repeat('0', 64), '{a,b,c,d}')
                    """, attempt, position);
        }
        standing(enrolment, "STARTED");
        connection.commit();
    }

    private void standing(UUID enrolment, String state) throws SQLException {
        run("update enrolment set overall = 'IN_PROGRESS', last_active_at = now() where id = ?", enrolment);
        run("update enrolment_step set state = ? where enrolment_id = ? and position = 1", state, enrolment);
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            statement.executeUpdate();
        }
    }
}
