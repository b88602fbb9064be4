package org.preceptor.web;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** How to reach one database of the tests. */
record TestDatabaseConnection(String url, String user, String password) implements JdbcConnectionDetails {

    /** Another database on the same server. */
    static TestDatabaseConnection to(String database, JdbcConnectionDetails server) {
        var url = server.getJdbcUrl().replaceFirst("(//[^/]*/)[^?]*", "$1" + database);
        return new TestDatabaseConnection(url, server.getUsername(), server.getPassword());
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return user;
    }

    @Override
    public String getPassword() {
        return password;
    }
}
