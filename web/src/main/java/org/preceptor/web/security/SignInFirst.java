package org.preceptor.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Asks whoever is not signed in to do so first: a page by sending them to sign in, a script by a bare 401. */
class SignInFirst implements AuthenticationEntryPoint {

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, @Nullable AuthenticationException cause)
            throws IOException {
        if (askedByScript(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(request.getContextPath() + address(request));
        }
    }

    private static String address(HttpServletRequest request) {
        var wanted = wanted(request);
        var login = ended(request) ? LoginNotice.TIMED_OUT.address() : "/login";
        return wanted.isHome() ? login : login + (login.contains("?") ? "&" : "?") + "next=" + wanted.encoded();
    }

    /** What can be asked for again leads back, and so does an answer; any other form that was sent does not. */
    private static ReturnPath wanted(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (!HttpMethod.GET.matches(request.getMethod())) {
            return ReturnPath.parse(
                    UnsavedAnswer.address(path, request.getParameterMap()).orElse(null));
        }
        var query = request.getQueryString();
        return ReturnPath.parse(query == null ? path : path + "?" + query);
    }

    private static boolean ended(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }

    private static boolean askedByScript(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getHeader("X-Requested-With") != null
                || request.getHeader("HX-Request") != null
                || (accept != null && accept.startsWith(MediaType.APPLICATION_JSON_VALUE));
    }
}
