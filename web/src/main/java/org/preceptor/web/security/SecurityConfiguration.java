package org.preceptor.web.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.DispatcherType;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.FlashMapManager;

/** The filters every request passes: headers, tokens against forged forms, signing out, and the table of routes. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Nothing is fetched from, framed by or sent to another host; there is no inline script or style. */
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "script-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "manifest-src 'self'");

    private static final String PERMISSIONS_POLICY =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

    @Bean
    BaseUrl baseUrl(@Value("${preceptor.base-url}") String address) {
        return BaseUrl.parse(address);
    }

    @Bean
    FirstAdministrator.Settings firstAdministratorSettings(
            @Value("${preceptor.first-administrator:}") String email,
            @Value("${preceptor.demo:#{null}}") @Nullable Boolean demo) {
        return new FirstAdministrator.Settings(email, demo);
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    /**
     * Keeps the token in a cookie, so that a sign-in form outlives every session and needs none.
     *
     * <p>Over TLS the cookie has the {@code __Host-} prefix: no neighbouring host can set it.
     */
    @Bean
    CsrfTokenRepository csrfTokenRepository(BaseUrl baseUrl) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(baseUrl.secure() ? "__Host-CSRF" : "CSRF");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.secure(baseUrl.secure()).httpOnly(true).sameSite("Lax"));
        return tokens;
    }

    /** The name is the one by which Spring MVC looks for it. */
    @Bean
    FlashMapManager flashMapManager() {
        return new FlashForMembers();
    }

    @Bean
    SecurityFilterChain filters(
            HttpSecurity http, BaseUrl baseUrl, CsrfTokenRepository tokens, SecurityContextRepository contexts) {
        var signInFirst = new SignInFirst();
        return http.authorizeHttpRequests(requests -> requests
                        // Passed already, when the request came in.
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .anyRequest()
                        .access(new RouteGate()))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(signInFirst)
                        .accessDeniedHandler(new HiddenFromView(signInFirst)))
                // A mail program that stops reminders (RFC 8058) has no cookie; what it may do stands in the link.
                .csrf(csrf -> csrf.csrfTokenRepository(tokens)
                        .ignoringRequestMatchers(pathPattern(HttpMethod.POST, "/reminders/stop/{token}")))
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(RequestCacheConfigurer::disable)
                .logout(logout -> logout.logoutSuccessUrl(LoginNotice.SIGNED_OUT.address()))
                .headers(headers -> write(headers, baseUrl))
                .build();
    }

    private static void write(HeadersConfigurer<HttpSecurity> headers, BaseUrl baseUrl) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS_POLICY))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(transport -> transport
                        .requestMatcher(request -> baseUrl.secure())
                        .maxAgeInSeconds(31_536_000)
                        .includeSubDomains(false));
    }
}
