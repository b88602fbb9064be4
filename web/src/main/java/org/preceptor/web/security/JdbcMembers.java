package org.preceptor.web.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.person.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The active people of the {@code person} table. */
@Repository
class JdbcMembers implements Members {

    private final JdbcClient jdbc;

    JdbcMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Known> find(String email) {
        return jdbc.sql("""
                select id, email, name, role, password_hash
                  from person
                 where email = :email
                   and active
                """)
                .param("email", email.strip().toLowerCase(Locale.ROOT))
                .query(JdbcMembers::known)
                .optional();
    }

    @Override
    public Optional<Known> find(PersonId id) {
        return jdbc.sql("""
                select id, email, name, role, password_hash
                  from person
                 where id = :id
                   and active
                """).param("id", id.value()).query(JdbcMembers::known).optional();
    }

    @Override
    public void changePassword(PersonId id, String hash) {
        jdbc.sql("""
                update person
                   set password_hash = :hash
                 where id = :id
                """).param("id", id.value()).param("hash", hash).update();
    }

    @Override
    public void strengthenPassword(PersonId id, String weaker, String stronger) {
        jdbc.sql("""
                update person
                   set password_hash = :stronger
                 where id = :id
                   and password_hash = :weaker
                """)
                .param("id", id.value())
                .param("weaker", weaker)
                .param("stronger", stronger)
                .update();
    }

    private static Known known(ResultSet row, int number) throws SQLException {
        return new Known(
                new Member(
                        row.getObject("id", UUID.class),
                        row.getString("email"),
                        row.getString("name"),
                        Role.valueOf(row.getString("role"))),
                row.getString("password_hash"));
    }
}
