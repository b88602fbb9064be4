package org.preceptor.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Answers what somebody may not see like a page that is not there.
 *
 * <p>A form without its token was open for too long: whoever is signed out by now is told so on the sign-in page.
 */
class HiddenFromView implements AccessDeniedHandler {

    private final SignInFirst signInFirst;

    HiddenFromView(SignInFirst signInFirst) {
        this.signInFirst = signInFirst;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (!(denied instanceof CsrfException)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isSignIn(request)) {
            response.sendRedirect(request.getContextPath() + LoginNotice.OUTDATED.address());
        } else if (request.getSession(false) == null) {
            signInFirst.commence(request, response, null);
        } else {
            request.setAttribute(WebAttributes.ACCESS_DENIED_403, denied);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isSignIn(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + "/login");
    }
}
