package org.preceptor.web.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/** Simulated people on their way into the tables of everybody's, by {@code copy}. */
@Repository
class JdbcCrowd {

    private final JdbcOperations jdbc;

    JdbcCrowd(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds rows to each table, and tells how many; belongs into a transaction. */
    Map<CrowdTable, Long> add(Map<CrowdTable, CopyText> texts) {
        Map<CrowdTable, Long> added = new EnumMap<>(CrowdTable.class);
        for (CrowdTable table : CrowdTable.values()) {
            CopyText text = texts.get(table);
            if (text != null) {
                added.put(table, copy(table, text.bytes()));
            }
        }
        return added;
    }

    /** Has the planner look at what was added, because it knows the tables as they were before. */
    void analyse() {
        for (CrowdTable table : CrowdTable.values()) {
            jdbc.execute("analyze " + table.table());
        }
    }

    private long copy(CrowdTable table, byte[] rows) {
        String sql = "copy %s (%s) from stdin".formatted(table.table(), table.columns());
        ConnectionCallback<Long> copy = connection -> {
            try {
                CopyManager manager = new CopyManager(connection.unwrap(BaseConnection.class));
                return manager.copyIn(sql, new ByteArrayInputStream(rows));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        };
        Long added = jdbc.execute(copy);
        return added == null ? 0 : added;
    }
}
