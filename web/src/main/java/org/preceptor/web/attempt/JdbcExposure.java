package org.preceptor.web.attempt;

import java.util.List;
import org.preceptor.core.item.ItemId;
import org.preceptor.core.person.EnrolmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which items of the forms a trainee has seen. */
@Repository
class JdbcExposure {

    private final JdbcClient jdbc;

    JdbcExposure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The items asked so far in pre-test and finals, in the order of time, each as often as it was asked. */
    List<ItemId> of(EnrolmentId enrolment) {
        return jdbc.sql("""
                select i.item_id
                  from attempt a
                  join attempt_item i on i.attempt_id = a.id
                 where a.enrolment_id = :enrolment
                   and a.kind <> 'CHECK'
                 order by a.started_at, a.kind desc, a.number, i.position
                """)
                .param("enrolment", enrolment.value())
                .query((row, number) -> new ItemId(row.getString("item_id")))
                .list();
    }
}
