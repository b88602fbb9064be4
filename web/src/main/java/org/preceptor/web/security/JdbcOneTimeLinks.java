package org.preceptor.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.core.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links kept in the {@code one_time_link} table by the hash of their token. */
@Repository
class JdbcOneTimeLinks implements OneTimeLinks, OpenLinks {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcOneTimeLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String create(PersonId person, Duration lifetime) {
        var token = Secret.random();
        var now = OffsetDateTime.now(clock);
        jdbc.sql("""
                  with replaced as (
                       delete from one_time_link
                        where person_id = :person
                          and used_at is null)
                insert into one_time_link (token_hash, person_id, purpose, created_at, expires_at)
                values (:hash, :person, 'WELCOME', :now, :expires)
                """)
                .param("hash", token.hash())
                .param("person", person.value())
                .param("now", now)
                .param("expires", now.plus(lifetime))
                .update();
        return "/welcome/" + token.value();
    }

    @Override
    public Optional<PersonId> holder(Secret token) {
        return jdbc.sql("""
                select person_id
                  from one_time_link
                 where token_hash = :hash
                   and used_at is null
                   and expires_at > :now
                """)
                .param("hash", token.hash())
                .param("now", OffsetDateTime.now(clock))
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    @Override
    public boolean use(Secret token) {
        int rows = jdbc.sql("""
                update one_time_link
                   set used_at = :now
                 where token_hash = :hash
                   and used_at is null
                   and expires_at > :now
                """)
                .param("hash", token.hash())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return rows == 1;
    }
}
