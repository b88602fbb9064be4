package org.preceptor.web.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DelegatingTransactionDefinition;

/**
 * Asks the database for one snapshot within the transaction that wants it.
 *
 * <p>Without this, Spring asks how the connection is isolated, changes it, and changes it back: three statements instead of one,
 * for each page that reads numbers which must add up.
 */
final class SnapshotTransactionManager extends JdbcTransactionManager {

    private static final class InSnapshot extends DelegatingTransactionDefinition {

        InSnapshot(TransactionDefinition wanted) {
            super(wanted);
        }

        @Override
        public int getIsolationLevel() {
            return ISOLATION_DEFAULT;
        }
    }

    SnapshotTransactionManager(DataSource source) {
        super(source);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition wanted) {
        boolean snapshot = wanted.getIsolationLevel() == TransactionDefinition.ISOLATION_REPEATABLE_READ;
        super.doBegin(transaction, snapshot ? new InSnapshot(wanted) : wanted);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        if (definition instanceof InSnapshot) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read");
            }
        }
    }
}
