package org.preceptor.web.load;

import java.io.IOException;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a page asks of the database while nobody else asks for anything. */
final class PageCosts {

    /** Longer than a session of PostgreSQL keeps its statistics to itself. */
    private static final long REPORTED_MILLIS = 1_500;

    private static final int TIMES = 10;

    /** The statements of a page, and the rows and index entries they read. */
    record Cost(int statements, long rows) {}

    private final JdbcClient jdbc;
    private final StatementCount statements;

    PageCosts(ApplicationContext application, StatementCount statements) {
        this.jdbc = application.getBean(JdbcClient.class);
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
        Thread.sleep(REPORTED_MILLIS);
        return jdbc.sql("""
                select (select sum(seq_tup_read) from pg_stat_user_tables)
                       + (select sum(idx_tup_read) from pg_stat_user_indexes)
                """).query(Long.class).single();
    }
}
