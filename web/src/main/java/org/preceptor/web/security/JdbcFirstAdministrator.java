package org.preceptor.web.security;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.core.person.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The administrators of the {@code person} table, as far as the first start needs them. */
@Repository
class JdbcFirstAdministrator {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcFirstAdministrator(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean oneHasPassword() {
        return jdbc.sql("""
                select exists (select
                                 from person
                                where role = 'ADMINISTRATOR'
                                  and active
                                  and password_hash is not null)
                """).query(Boolean.class).single();
    }

    /** The active administrator with this address, made if nobody has it; nobody if somebody else does. */
    Optional<Member> invited(String email) {
        jdbc.sql("""
                insert into person (id, email, name, role, created_at)
                values (:id, :email, 'Administrator', 'ADMINISTRATOR', :now)
                    on conflict (email) do nothing
                """)
                .param("id", UUID.randomUUID())
                .param("email", email)
                .param("now", OffsetDateTime.now(clock))
                .update();
        return jdbc.sql("""
                select id, name
                  from person
                 where email = :email
                   and role = 'ADMINISTRATOR'
                   and active
                """)
                .param("email", email)
                .query((row, number) ->
                        new Member(row.getObject("id", UUID.class), email, row.getString("name"), Role.ADMINISTRATOR))
                .optional();
    }
}
