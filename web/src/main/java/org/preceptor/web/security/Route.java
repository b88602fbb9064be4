package org.preceptor.web.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * One line of the table of routes, such as {@code GET /cohorts/{id}} for instructors and the cohorts they teach.
 *
 * <p>A route that may be read may also be asked for its headers alone.
 */
public record Route(HttpMethod method, String pattern, Audience audience, Ownership ownership, RequestMatcher matcher) {

    static Route of(HttpMethod method, String pattern, Audience audience, Ownership ownership) {
        return new Route(method, pattern, audience, ownership, matcher(method, pattern));
    }

    boolean matches(HttpServletRequest request) {
        return matcher.matches(request);
    }

    private static RequestMatcher matcher(HttpMethod method, String pattern) {
        var exactly = PathPatternRequestMatcher.pathPattern(method, pattern);
        return method.equals(HttpMethod.GET)
                ? new OrRequestMatcher(exactly, PathPatternRequestMatcher.pathPattern(HttpMethod.HEAD, pattern))
                : exactly;
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
