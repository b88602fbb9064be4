package org.preceptor.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * All that stands around a page: who is signed in, where they can go, where they are, and the token their forms carry.
 *
 * <p>A controller asks for it as a parameter and hands it to the template.
 */
public record Chrome(
        @Nullable Visitor visitor,
        List<Link> links,
        List<Link> trail,
        @Nullable CsrfToken csrf,
        Assets assets) {

    public Chrome {
        links = List.copyOf(links);
        trail = List.copyOf(trail);
    }

    /** The frame around a page for nobody in particular. */
    static Chrome ofNobody(@Nullable CsrfToken csrf, Assets assets) {
        return new Chrome(null, List.of(), List.of(), csrf, assets);
    }

    /** This frame with breadcrumbs, outermost first; the page itself is not among them. */
    public Chrome beneath(Link... places) {
        return new Chrome(visitor, links, List.of(places), csrf, assets);
    }

    /** The address of a static file, such as {@code /js/attempt.js}. */
    public String asset(String path) {
        return assets.address(path);
    }

    /** What the title says between the page and the product: the innermost breadcrumb, or nothing. */
    public String place() {
        return trail.isEmpty() ? "" : trail.getLast().text() + " · ";
    }
}
