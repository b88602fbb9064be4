package org.preceptor.web.security;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The page of this application that somebody wanted before they had to sign in.
 *
 * <p>It travels in an address and so may have been written by anybody; whatever could lead to another host becomes the
 * home page.
 */
record ReturnPath(String value) {

    static final ReturnPath HOME = new ReturnPath("/");

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,500}");

    static ReturnPath parse(@Nullable String text) {
        return text != null && LOCAL.matcher(text).matches() && !text.startsWith("/login")
                ? new ReturnPath(text)
                : HOME;
    }

    boolean isHome() {
        return equals(HOME);
    }

    /** Goes there as it stands: braces in it are not placeholders, and nothing is added to it. */
    View redirect() {
        var redirect = new RedirectView(value, true, true, false);
        redirect.setExpandUriTemplateVariables(false);
        return redirect;
    }

    String encoded() {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
