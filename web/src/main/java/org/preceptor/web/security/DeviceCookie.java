package org.preceptor.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The cookie by which a browser is known again.
 *
 * <p>It signs nobody in: it only keeps the mistakes of those who use this browser apart from the guesses of strangers.
 */
@Component
class DeviceCookie {

    static final Duration LIFE = Duration.ofDays(365);

    private static final int LONGEST = 100;

    private final BaseUrl baseUrl;

    DeviceCookie(BaseUrl baseUrl) {
        this.baseUrl = baseUrl;
    }

    Optional<Secret> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name()))
                .map(cookie -> cookie.getValue())
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                .map(Secret::new);
    }

    void write(Secret device, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name(), device.value())
                .path("/")
                .maxAge(LIFE)
                .httpOnly(true)
                .secure(baseUrl.secure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String name() {
        return baseUrl.secure() ? "__Host-DEVICE" : "DEVICE";
    }
}
