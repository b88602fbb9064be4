package org.preceptor.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.preceptor.web.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@Import(TestDatabase.class)
class SimulationTests {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired
    DemoPeople people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void oneDayGivesOneHistory() {
        List<String> morning = historyAt("2026-11-23T08:00:00Z");

        assertThat(morning).hasSizeGreaterThan(500).isEqualTo(historyAt("2026-11-23T21:30:00Z"));
    }

    @Test
    void anotherDayGivesTheSameMarks() {
        List<String> monday = marksAt("2026-11-23T08:00:00Z");

        assertThat(monday).hasSizeGreaterThan(80).isEqualTo(marksAt("2027-04-05T08:00:00Z"));
    }

    @Test
    void nothingIsLeftOfAStartThatFails() {
        historyAt("2026-11-23T08:00:00Z");

        assertThat(jdbc.sql("select count(*) from person").query(Integer.class).single())
                .isZero();
    }

    private List<String> historyAt(String moment) {
        return madeAt(moment, """
                select concat_ws(' ', p.email, a.kind, a.lesson, a.form, a.number, a.started_at, a.submitted_at,
                                 a.passed, i.position, i.item_id, i.shown, i.answer, i.saved_at)
                  from attempt a
                  join attempt_item i on i.attempt_id = a.id
                  join enrolment e on e.id = a.enrolment_id
                  join person p on p.id = e.person_id
                 order by p.email, a.started_at, i.position
                """);
    }

    private List<String> marksAt(String moment) {
        return madeAt(moment, """
                select concat_ws(' ', p.email, a.kind, a.lesson, a.form, a.number, a.score)
                  from attempt a
                  join enrolment e on e.id = a.enrolment_id
                  join person p on p.id = e.person_id
                 order by p.email, a.kind, a.lesson, a.number
                """);
    }

    /** Makes everybody, looks, and takes it all back. */
    private List<String> madeAt(String moment, String sql) {
        return transaction.execute(status -> {
            people.make(new DemoCalendar(Instant.parse(moment), BERLIN));
            status.setRollbackOnly();
            return jdbc.sql(sql).query(String.class).list();
        });
    }
}
