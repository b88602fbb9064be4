package org.preceptor.web.security;

import org.jspecify.annotations.Nullable;

/** A member's own page: who they are here, what was just done, and what was wrong with what they sent. */
public record AccountPage(
        String name,
        String email,
        String role,
        @Nullable String done,
        @Nullable String problem) {

    static AccountPage of(Member member) {
        return new AccountPage(
                member.displayName(), member.email(), member.role().words(), null, null);
    }

    AccountPage after(String event) {
        return new AccountPage(name, email, role, event, problem);
    }

    AccountPage objecting(String sentence) {
        return new AccountPage(name, email, role, done, sentence);
    }
}
