package org.preceptor.web.load;

import java.util.List;
import java.util.Optional;

/** What the application answered. */
record Response(int status, List<String> headers, String body) {

    Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(header -> header.substring(name.length() + 1).strip())
                .findFirst();
    }

    /** The values of {@code Set-Cookie}, without their attributes. */
    List<String> cookies() {
        return headers.stream()
                .filter(header -> header.startsWith("Set-Cookie:"))
                .map(header -> header.substring("Set-Cookie:".length()).strip())
                .map(cookie -> cookie.contains(";") ? cookie.substring(0, cookie.indexOf(';')) : cookie)
                .toList();
    }
}
