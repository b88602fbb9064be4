package org.preceptor.web.security;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.Session;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.support.TransactionOperations;

/** Sessions kept in PostgreSQL, so that any node can answer any request. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class JdbcSessionConfiguration {

    /** The sessions of inactive people are void at once, whoever made them inactive and however. */
    private static final String GET_SESSION = """
            select s.primary_id, s.session_id, s.creation_time, s.last_access_time, s.max_inactive_interval,
                   a.attribute_name, a.attribute_bytes
              from spring_session s
                   left join spring_session_attributes a on a.session_primary_id = s.primary_id
             where s.session_id = ?
               and (s.principal_name is null
                    or exists (select from person p where p.email = s.principal_name and p.active))
            """;

    /**
     * The store itself.
     *
     * <p>Its statements need no transaction of their own: reading is one statement, and a session that was half written by
     * a node that died is one that no browser was told of. Within somebody's transaction they take part in it.
     */
    @Bean
    JdbcIndexedSessionRepository storedSessions(
            DataSource database, @Value("${preceptor.session-timeout}") Duration timeout) {
        var sessions = new JdbcIndexedSessionRepository(
                new JdbcTemplate(database), TransactionOperations.withoutTransaction());
        new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(sessions);
        sessions.setGetSessionQuery(GET_SESSION);
        sessions.setDefaultMaxInactiveInterval(timeout);
        sessions.setConversionService(SessionBytes.conversion());
        return sessions;
    }

    /** What the filter uses: the store, spared a write for every read. */
    @Bean
    @Primary
    QuietSessions<? extends Session> sessions(JdbcIndexedSessionRepository storedSessions) {
        return QuietSessions.around(storedSessions);
    }

    @Bean
    FilterRegistrationBean<QuietSessions<? extends Session>> sessionsOfARequest(
            QuietSessions<? extends Session> sessions) {
        var filter = new FilterRegistrationBean<QuietSessions<? extends Session>>(sessions);
        filter.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return filter;
    }

    @Bean
    CookieSerializer sessionCookie(BaseUrl baseUrl) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("SESSION");
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(baseUrl.secure());
        cookie.setSameSite("Lax");
        return cookie;
    }
}
