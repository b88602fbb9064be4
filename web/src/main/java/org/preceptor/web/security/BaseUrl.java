package org.preceptor.web.security;

import java.net.URI;

/** The address people reach this application at, such as {@code https://preceptor.hospital.org}, without a slash at its end. */
public record BaseUrl(URI uri) {

    public BaseUrl {
        if (uri.getScheme() == null || uri.getHost() == null) {
            throw new IllegalArgumentException(
                    "preceptor.base-url must be like https://preceptor.hospital.org, not %s".formatted(uri));
        }
    }

    /** Reads an address from its text; slashes at its end are dropped. */
    public static BaseUrl parse(String text) {
        return new BaseUrl(URI.create(text.strip().replaceFirst("/+$", "")));
    }

    /** Whether browsers are to send cookies over TLS only. */
    public boolean secure() {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    /** The whole address of a path, for mail, certificates and the console. */
    public String of(String path) {
        return uri + path;
    }
}
