package org.preceptor.web.account;

import java.util.List;
import org.preceptor.web.page.Pages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of people, found, sorted and cut into pages by the database. */
@Repository
class JdbcPeopleList {

    private final JdbcClient jdbc;

    JdbcPeopleList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count(PeopleSearch search) {
        return jdbc.sql("""
                select count(*)
                  from person
                 where (:q = '' or strpos(lower(name), lower(:q)) > 0 or strpos(email, lower(:q)) > 0)
                   and (:role = '' or role = :role)
                   and (:state = '' or active = (:state = 'active'))
                """)
                .param("q", search.q())
                .param("role", search.role())
                .param("state", search.state())
                .query(Long.class)
                .single();
    }

    List<Person> page(PeopleSearch search, int page) {
        return jdbc.sql("""
                select id, email, name, role, active, simulated, password_hash is not null as entered, created_at
                  from person
                 where (:q = '' or strpos(lower(name), lower(:q)) > 0 or strpos(email, lower(:q)) > 0)
                   and (:role = '' or role = :role)
                   and (:state = '' or active = (:state = 'active'))
                 order by case :sort when 'name' then lower(name) when 'email' then email when 'role' then role end,
                          case :sort when '-name' then lower(name) when '-email' then email when '-role' then role end desc,
                          case :sort when 'created' then created_at end,
                          case :sort when '-created' then created_at end desc,
                          lower(name), id
                 limit :size
                offset :skipped
                """)
                .param("q", search.q())
                .param("role", search.role())
                .param("state", search.state())
                .param("sort", search.sort())
                .param("size", Pages.SIZE)
                .param("skipped", (page - 1) * Pages.SIZE)
                .query(JdbcPeople::person)
                .list();
    }
}
