package org.preceptor.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Lets a member in: ends whatever session the browser had, starts a new one, and knows the browser from now on. */
@Component
class Entrance {

    private final Devices devices;
    private final DeviceCookie cookie;
    private final SecurityContextRepository contexts;
    private final CsrfTokenRepository tokens;

    Entrance(Devices devices, DeviceCookie cookie, SecurityContextRepository contexts, CsrfTokenRepository tokens) {
        this.devices = devices;
        this.cookie = cookie;
        this.contexts = contexts;
        this.tokens = tokens;
    }

    /** Where a request comes from, as far as signing in goes. */
    Origin origin(HttpServletRequest request) {
        return new Origin(request.getRemoteAddr(), cookie.read(request));
    }

    void admit(Member member, HttpServletRequest request, HttpServletResponse response) {
        var earlier = request.getSession(false);
        if (earlier != null) {
            earlier.invalidate();
        }
        var proof = Authorities.proofOf(member);
        tokens.saveToken(tokens.generateToken(request), request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(proof);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        cookie.write(devices.remember(member.id(), cookie.read(request)), response);
    }
}
