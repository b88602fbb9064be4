package org.preceptor.web.page;

import org.jspecify.annotations.Nullable;

/** A place to go in the navigation or the breadcrumbs, which may be where the reader already is. */
public record Link(String href, String text, boolean current) {

    /** A link to somewhere else. */
    public static Link to(String href, String text) {
        return new Link(href, text, false);
    }

    /** This link as seen from a path: current on its own page and on those beneath it; {@code /} only on itself. */
    Link seenFrom(String path) {
        return new Link(href, text, path.equals(href) || (!href.equals("/") && path.startsWith(href + "/")));
    }

    /** The value of {@code aria-current}, or nothing. */
    public @Nullable String ariaCurrent() {
        return current ? "page" : null;
    }
}
