package org.preceptor.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sessions that are read once a request and note their last use at most once a minute.
 *
 * <p>Without this every request, even one that only reads, would write to the database; a session may thereby end up to a
 * minute early, which nobody notices. As a filter around that of Spring Session it remembers what the request has found,
 * which Spring Session forgets and asks for again once the answer is sent.
 */
final class QuietSessions<S extends Session> extends OncePerRequestFilter
        implements SessionRepository<QuietSessions.Quiet<S>> {

    private static final Duration WORTH_WRITING = Duration.ofMinutes(1);

    private final SessionRepository<S> stored;

    // There is one of these in an application, and a static field could not say what kind of session it holds.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Quiet<S>> found = new ThreadLocal<>();

    private QuietSessions(SessionRepository<S> stored) {
        this.stored = stored;
    }

    static <S extends Session> QuietSessions<? extends Session> around(SessionRepository<S> stored) {
        return new QuietSessions<>(stored);
    }

    @Override
    public Quiet<S> createSession() {
        return new Quiet<>(stored.createSession());
    }

    @Override
    public void save(Quiet<S> session) {
        stored.save(session.stored);
    }

    @Override
    public @Nullable Quiet<S> findById(String id) {
        var earlier = found.get();
        if (earlier != null && earlier.getId().equals(id)) {
            return earlier;
        }
        var session = stored.findById(id);
        return session == null ? null : remembered(new Quiet<>(session));
    }

    @Override
    public void deleteById(String id) {
        found.remove();
        stored.deleteById(id);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        found.remove();
        try {
            chain.doFilter(request, response);
        } finally {
            found.remove();
        }
    }

    private Quiet<S> remembered(Quiet<S> session) {
        found.set(session);
        return session;
    }

    /** A session that hears of its use only when it is worth writing down. */
    record Quiet<S extends Session>(S stored) implements Session {

        @Override
        public void setLastAccessedTime(Instant time) {
            if (Duration.between(stored.getLastAccessedTime(), time).compareTo(WORTH_WRITING) >= 0) {
                stored.setLastAccessedTime(time);
            }
        }

        @Override
        public String getId() {
            return stored.getId();
        }

        @Override
        public String changeSessionId() {
            return stored.changeSessionId();
        }

        // The signature is the interface's.
        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals")
        public <T> @Nullable T getAttribute(String name) {
            return stored.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return stored.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            stored.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            stored.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return stored.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return stored.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            stored.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return stored.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return stored.isExpired();
        }
    }
}
