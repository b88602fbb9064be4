package org.preceptor.web.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives people of a test concerns and reasons set aside by chance, around every limit. */
record Happenings(JdbcClient jdbc, Random chance, LocalDate today) {

    private static final List<Integer> NO_CONCERNS = List.of(0, 1, 2, 3, 4, 6, 9);

    void happenTo(UUID enrolment) {
        if (chance.nextInt(3) == 0) {
            concern(enrolment);
        }
        if (chance.nextBoolean()) {
            NO_CONCERNS.stream()
                    .filter(urgency -> chance.nextBoolean())
                    .forEach(urgency -> setAside(enrolment, urgency));
        }
        jdbc.sql("update enrolment set concern = most_urgent_concern(id), set_aside = ? where id = ?")
                .params(chance.nextBoolean() || anySetAside(enrolment), enrolment)
                .update();
    }

    private void concern(UUID enrolment) {
        jdbc.sql("""
                insert into attempt (id, enrolment_id, course_version, kind, form, number, started_at, available)
                select :id, :id, course_version, 'FINAL', 'A', 1, now(), 1 from enrolment where id = :id
                """).param("id", enrolment).update();
        List.of("SURE_AND_WRONG", "FAST", "REPORTED").stream()
                .filter(kind -> chance.nextBoolean())
                .forEach(kind ->
                        jdbc.sql("""
                        insert into concern (enrolment_id, kind, subject, attempt_id, answered, taken, noticed_at)
                        values (:id, :kind, case :kind when 'SURE_AND_WRONG' then 'L1-O1' else cast(:id as text) end,
                                case when :kind <> 'REPORTED' then :id end, case :kind when 'FAST' then 20 end,
                                case :kind when 'FAST' then interval '80 s' end, now())
                        """).param("id", enrolment).param("kind", kind).update());
    }

    private void setAside(UUID enrolment, int urgency) {
        boolean ofDue = urgency >= 2 && urgency <= 4;
        jdbc.sql("""
                insert into reason_set_aside (id, enrolment_id, urgency, reason, words, author, set_aside_at, finals_failed, due_on,
                                              back_on, ended_by, ended_at)
                select gen_random_uuid(), e.id, :urgency, 'a reason', 'A note', e.person_id, now(), :failed::integer,
                       case when :due then greatest(c.due_on, e.extended_due_on) - :earlier end, :back::date,
                       case when :ended then e.person_id end, case when :ended then now() end
                  from enrolment e
                  join cohort c on c.id = e.cohort_id
                 where e.id = :id
                """)
                .param("id", enrolment)
                .param("urgency", urgency)
                .param("failed", urgency < 2 ? chance.nextInt(5) : null)
                .param("due", ofDue)
                .param("earlier", chance.nextInt(2))
                .param("back", List.of(2, 6, 9).contains(urgency) ? today.plusDays(chance.nextInt(3)) : null)
                .param("ended", chance.nextInt(4) == 0)
                .update();
    }

    private boolean anySetAside(UUID enrolment) {
        return jdbc.sql("select exists (select from reason_set_aside where enrolment_id = ? and ended_at is null)")
                .params(enrolment)
                .query(Boolean.class)
                .single();
    }
}
