package org.preceptor.web.security;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.preceptor.core.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Devices kept in the {@code known_device} table. */
@Repository
class JdbcDevices implements Devices {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcDevices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean knows(Secret device, String email) {
        return jdbc.sql("""
                select exists (select
                                 from known_device d
                                      join person p on p.id = d.person_id
                                where d.token_hash = :hash
                                  and d.expires_at > :now
                                  and p.email = :email)
                """)
                .param("hash", device.hash())
                .param("email", email)
                .param("now", OffsetDateTime.now(clock))
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional
    public Secret remember(PersonId person, Optional<Secret> device) {
        var secret = Secret.random();
        device.ifPresent(earlier -> rename(earlier, secret));
        add(person, secret);
        return secret;
    }

    private void rename(Secret earlier, Secret later) {
        jdbc.sql("""
                update known_device
                   set token_hash = :later
                 where token_hash = :earlier
                   and expires_at > :now
                """)
                .param("earlier", earlier.hash())
                .param("later", later.hash())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private void add(PersonId person, Secret device) {
        var now = OffsetDateTime.now(clock);
        jdbc.sql("""
                  with expired as (
                       delete from known_device
                        where (token_hash, person_id) in (select token_hash, person_id
                                                            from known_device
                                                           where expires_at < :now
                                                           order by expires_at
                                                           limit 20
                                                             for update skip locked))
                insert into known_device (token_hash, person_id, expires_at)
                values (:hash, :person, :expires)
                    on conflict (token_hash, person_id) do update
                   set expires_at = excluded.expires_at
                """)
                .param("hash", device.hash())
                .param("person", person.value())
                .param("expires", now.plus(DeviceCookie.LIFE))
                .param("now", now)
                .update();
    }
}
