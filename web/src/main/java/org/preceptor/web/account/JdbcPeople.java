package org.preceptor.web.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.person.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People kept in the {@code person} table. */
@Repository
class JdbcPeople {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcPeople(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Person> find(PersonId id) {
        return jdbc.sql("""
                select id, email, name, role, active, simulated, password_hash is not null as entered, created_at
                  from person
                 where id = :id
                """).param("id", id.value()).query(JdbcPeople::person).optional();
    }

    /** Finds a person and locks them until the transaction ends. */
    Optional<Person> hold(PersonId id) {
        return jdbc.sql("""
                select id, email, name, role, active, simulated, password_hash is not null as entered, created_at
                  from person
                 where id = :id
                   for no key update
                """).param("id", id.value()).query(JdbcPeople::person).optional();
    }

    /** Those of the addresses that somebody has, with the person. */
    List<Person> find(Collection<String> emails) {
        return jdbc.sql("""
                select id, email, name, role, active, simulated, password_hash is not null as entered, created_at
                  from person
                 where email = any (:emails)
                 order by email
                """)
                .param("emails", emails.toArray(String[]::new))
                .query(JdbcPeople::person)
                .list();
    }

    /** Locks all active administrators until the transaction ends, so that two of them cannot leave at once. */
    List<PersonId> holdAdministrators() {
        return jdbc.sql("""
                select id
                  from person
                 where role = 'ADMINISTRATOR'
                   and active
                 order by id
                   for no key update
                """)
                .query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Adds those whose address and id nobody has, and tells how many these were. */
    int add(List<NewPerson> people) {
        return jdbc.sql("""
                insert into person (id, email, name, role, created_at)
                select n.id::uuid, n.email, n.name, n.role, :at
                  from unnest(:ids, :emails, :names, :roles) as n (id, email, name, role)
                 order by n.email
                    on conflict do nothing
                """)
                .param("at", OffsetDateTime.now(clock))
                .param("ids", people.stream().map(p -> p.id().toString()).toArray(String[]::new))
                .param("emails", people.stream().map(NewPerson::email).toArray(String[]::new))
                .param("names", people.stream().map(NewPerson::name).toArray(String[]::new))
                .param("roles", people.stream().map(p -> p.role().name()).toArray(String[]::new))
                .update();
    }

    void change(PersonId id, String name, Role role) {
        jdbc.sql("update person set name = :name, role = :role where id = :id")
                .param("id", id.value())
                .param("name", name)
                .param("role", role.name())
                .update();
    }

    void activate(PersonId id, boolean active) {
        jdbc.sql("update person set active = :active where id = :id")
                .param("id", id.value())
                .param("active", active)
                .update();
    }

    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("email"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getBoolean("active"),
                row.getBoolean("simulated"),
                row.getBoolean("entered"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
