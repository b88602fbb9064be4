package org.preceptor.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives every handler that asks for a {@link Chrome} the one of its request. */
class ChromeArguments implements HandlerMethodArgumentResolver {

    private final Assets assets;

    ChromeArguments(Assets assets) {
        this.assets = assets;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Chrome.class;
    }

    @Override
    public Chrome resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return around((HttpServletRequest) request.getNativeRequest());
    }

    private Chrome around(HttpServletRequest request) {
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            return Chrome.ofNobody(csrf, assets);
        }
        var authorities = authorities(authentication);
        var visitor = new Visitor(name(authentication), Navigation.words(authorities));
        var links = Navigation.links(authorities, path(request));
        return new Chrome(visitor, links, List.of(), csrf, assets);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static Set<String> authorities(Authentication authentication) {
        return AuthorityUtils.authorityListToSet(authentication.getAuthorities());
    }

    private static String name(Authentication authentication) {
        return authentication.getPrincipal() instanceof Named named ? named.displayName() : authentication.getName();
    }
}
