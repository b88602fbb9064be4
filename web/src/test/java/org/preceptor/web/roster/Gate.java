package org.preceptor.web.roster;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Somebody else who is just adding a person: an import waits for them when it comes to the same address. */
public final class Gate implements AutoCloseable {

    private final Connection connection;

    private Gate(Connection connection) {
        this.connection = connection;
    }

    /** Stops whoever comes to this address, until the gate is open. */
    public static Gate at(String email, DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        try (PreparedStatement adding = connection.prepareStatement(
                "insert into person (id, email, name, role, created_at) values (?, ?, 'Gate', 'TRAINEE', now())")) {
            adding.setObject(1, UUID.randomUUID());
            adding.setString(2, email);
            adding.executeUpdate();
        }
        return new Gate(connection);
    }

    /** Adds the person after all. */
    void commit() throws SQLException {
        connection.commit();
    }

    /** Lets whoever waits go on. */
    public void open() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.close();
    }
}
