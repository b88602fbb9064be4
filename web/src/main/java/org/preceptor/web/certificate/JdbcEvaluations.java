package org.preceptor.web.certificate;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.preceptor.core.person.EnrolmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Evaluations kept in the {@code evaluation} table. */
@Repository
class JdbcEvaluations {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcEvaluations(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(EnrolmentId enrolment, Map<String, String> answers, Instant at) {
        jdbc.sql("""
                insert into evaluation (enrolment_id, answers, submitted_at)
                values (:enrolment, cast(:answers as jsonb), :at)
                    on conflict (enrolment_id) do nothing
                """)
                .param("enrolment", enrolment.value())
                .param("answers", json.writeValueAsString(answers).replace("\\u0000", ""))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
