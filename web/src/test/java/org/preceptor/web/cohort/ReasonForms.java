package org.preceptor.web.cohort;

import java.util.List;
import java.util.UUID;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.web.Forms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Sends the forms of a trainee's page that set reasons aside and show them again. */
record ReasonForms(Forms instructor, String address, EnrolmentId enrolment, JdbcClient jdbc) {

    MvcTestResult set(String need, String note) {
        return instructor.post(address + "/set-aside", "need", need, "note", note);
    }

    /** Shows again what was set aside first, with all of its kind. */
    MvcTestResult end() {
        return instructor.post(endOfTheFirst());
    }

    String endOfTheFirst() {
        return "%s/set-aside/%s/end".formatted(address, all().getFirst());
    }

    /** What was ever set aside, the first first. */
    List<UUID> all() {
        return jdbc.sql("select id from reason_set_aside where enrolment_id = ? order by set_aside_at")
                .params(enrolment.value())
                .query(UUID.class)
                .list();
    }
}
