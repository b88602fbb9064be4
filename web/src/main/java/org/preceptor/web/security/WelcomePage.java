package org.preceptor.web.security;

import org.jspecify.annotations.Nullable;

/** The page of a one-time link: whose it is, where its form goes, and what was wrong with what was sent. */
public record WelcomePage(
        String name, String email, String action, @Nullable String problem) {

    static WelcomePage of(Member member, String token, @Nullable String problem) {
        return new WelcomePage(member.displayName(), member.email(), "/welcome/" + token, problem);
    }
}
