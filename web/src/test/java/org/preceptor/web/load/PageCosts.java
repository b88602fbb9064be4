package org.preceptor.web.load;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a page asks of the database while nobody else asks for anything. */
final class PageCosts {

    /** A session of PostgreSQL reports what it has read when it ends, and may keep it to itself for long before. */
    private static final long ENDED_MILLIS = 500;

    private static final int TIMES = 10;

    /** The statements of a page, and the rows and index entries they read. */
    record Cost(int statements, long rows) {}

    private final JdbcClient jdbc;
    private final HikariPoolMXBean sessions;
    private final StatementCount statements;

    PageCosts(ApplicationContext application, StatementCount statements) throws SQLException {
        this.jdbc = application.getBean(JdbcClient.class);
        this.sessions = application
                .getBean(DataSource.class)
                .unwrap(HikariDataSource.class)
                .getHikariPoolMXBean();
        this.statements = statements;
    }

    Cost of(int port, Requests requests) throws IOException, InterruptedException {
        try (var connection = Connection.to(port)) {
            connection.send(requests.next());
            long rowsBefore = rows();
            int before = statements.soFar();
            for (int time = 0; time < TIMES; time++) {
                connection.send(requests.next());
            }
            int asked = statements.soFar() - before;
            return new Cost(asked / TIMES, (rows() - rowsBefore) / TIMES);
        }
    }

    private long rows() throws InterruptedException {
        sessions.softEvictConnections();
        Thread.sleep(ENDED_MILLIS);
        return jdbc.sql("""
                select (select sum(seq_tup_read) from pg_stat_user_tables)
                       + (select sum(idx_tup_read) from pg_stat_user_indexes)
                """).query(Long.class).single();
    }
}
