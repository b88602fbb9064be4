package org.preceptor.web.security;

import org.preceptor.core.person.Role;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/** How a member's role is said in Spring Security's words. */
final class Authorities {

    private Authorities() {}

    static String of(Role role) {
        return "ROLE_" + role.name();
    }

    /** The proof, kept in the session, that a member has signed in; it holds no password. */
    static Authentication proofOf(Member member) {
        return UsernamePasswordAuthenticationToken.authenticated(
                member, null, AuthorityUtils.createAuthorityList(of(member.role())));
    }
}
