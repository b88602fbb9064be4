package org.preceptor.web.security;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Members' sessions found by the principal that Spring Session writes beside each of them. */
@Repository
class JdbcMemberSessions implements MemberSessions {

    private final JdbcClient jdbc;

    JdbcMemberSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void end(String email) {
        jdbc.sql("""
                delete from spring_session
                 where principal_name = lower(:email)
                """).param("email", email).update();
    }
}
