package org.preceptor.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import org.preceptor.web.security.Member;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Signs a member in for one request of a page test: {@code mvc.get().uri("/").with(As.member(trainee))}. */
public final class As {

    private As() {}

    public static RequestPostProcessor member(Member member) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                member,
                null,
                AuthorityUtils.createAuthorityList("ROLE_" + member.role().name())));
    }
}
