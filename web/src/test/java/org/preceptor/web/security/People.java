package org.preceptor.web.security;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.person.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Makes the people of a test; each has an address nobody else has. */
class People {

    static final String PASSWORD = "plum tart at four";

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final Clock clock;

    People(JdbcClient jdbc, PasswordEncoder encoder, Clock clock) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.clock = clock;
    }

    Member aTrainee() {
        return a(Role.TRAINEE);
    }

    Member a(Role role) {
        return kept(role, encoder.encode(PASSWORD));
    }

    /** Somebody who has no password yet. */
    Member anInvited(Role role) {
        return kept(role, null);
    }

    void deactivate(Member member) {
        jdbc.sql("update person set active = false where id = :id")
                .param("id", member.uuid())
                .update();
    }

    String passwordHashOf(PersonId id) {
        return jdbc.sql("select password_hash from person where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private Member kept(Role role, String hash) {
        var id = UUID.randomUUID();
        var member = new Member(id, "amina." + id + "@hospital.test", "Amina Okafor", role);
        jdbc.sql("""
                insert into person (id, email, name, role, password_hash, created_at)
                values (:id, :email, :name, :role, :hash, :now)
                """)
                .param("id", id)
                .param("email", member.email())
                .param("name", member.displayName())
                .param("role", role.name())
                .param("hash", hash)
                .param("now", OffsetDateTime.now(clock))
                .update();
        return member;
    }
}
