package org.preceptor.web.security;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.preceptor.core.person.Role;
import org.preceptor.web.As;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

@PagesOfTheApplication
class RoutesTests {

    /** What Spring maps by itself and nobody can reach, because the table does not name it. */
    static final Set<String> MAPPED_BUT_REFUSED = Set.of("/**", "/actuator/health", "/actuator/health/**");

    /** What a filter answers, or a handler mapped more widely. */
    static final Set<String> NOT_MAPPED_BY_ITSELF = Set.of(
            "POST /logout", "GET /favicon.ico", "GET /actuator/health/liveness", "GET /actuator/health/readiness");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Collection<RequestMappingInfoHandlerMapping> controllers;

    @Autowired
    Collection<AbstractUrlHandlerMapping> files;

    @Test
    void everyMappedRouteIsInTheTable() {
        assertThat(mapped()).isSubsetOf(named());
    }

    @Test
    void everyLineOfTheTableIsServed() {
        var unserved = named();
        unserved.removeAll(mapped());
        unserved.removeAll(NOT_MAPPED_BY_ITSELF);

        assertThat(unserved).isEmpty();
    }

    @Test
    void noLineStandsTwice() {
        assertThat(Routes.table()).extracting(Route::toString).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0} is absent for {1}")
    @MethodSource("disallowed")
    void aRouteIsAbsentForOtherRoles(Route route, Role role) {
        assertThat(mvc.method(route.method())
                        .uri(anAddressOf(route))
                        .with(As.member(somebody(role)))
                        .with(csrf()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest(name = "{0} asks to sign in first")
    @MethodSource("personal")
    void aRouteAsksTheAnonymousToSignIn(Route route) {
        var answer =
                mvc.method(route.method()).uri(anAddressOf(route)).with(csrf()).exchange();

        assertThat(answer).hasStatus(HttpStatus.FOUND);
        assertThat(answer.getResponse().getRedirectedUrl()).startsWith("/login");
    }

    @ParameterizedTest(name = "{0} answers a script with 401")
    @MethodSource("personalPages")
    void aRouteAnswersAnAnonymousScriptWithoutAPage(Route route) {
        assertThat(mvc.method(route.method())
                        .uri(anAddressOf(route))
                        .header("X-Requested-With", "fetch")
                        .with(csrf()))
                .hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @ParameterizedTest(name = "{0} is refused to everybody")
    @MethodSource("unnamed")
    void whatTheTableDoesNotNameIsAbsent(String path) {
        assertThat(mvc.get().uri(path).with(As.member(somebody(Role.ADMINISTRATOR))))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(path)).hasStatus(HttpStatus.FOUND);
    }

    static Stream<Arguments> disallowed() {
        return Routes.table().stream()
                .flatMap(route -> Stream.of(Role.values())
                        .filter(role -> !route.audience().includes(role))
                        .map(role -> Arguments.of(route, role)));
    }

    static Stream<Route> personal() {
        return Routes.table().stream().filter(route -> !(route.audience() instanceof Audience.Everyone));
    }

    /** Signing out while signed out is no mistake, whoever asks. */
    static Stream<Route> personalPages() {
        return personal().filter(route -> !route.pattern().equals("/logout"));
    }

    static Stream<String> unnamed() {
        return Stream.of("/actuator", "/actuator/health", "/actuator/env", "/h2-console", "/admin", "/index.html");
    }

    private Set<String> mapped() {
        var fromControllers = controllers.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(handler -> isOfTheApplication(handler.getValue()))
                .flatMap(handler -> lines(handler.getKey()));
        var fromFiles = files.stream()
                .flatMap(mapping -> mapping.getHandlerMap().keySet().stream())
                .map(pattern -> "GET " + pattern);
        return Stream.concat(fromControllers, fromFiles)
                .filter(line -> !MAPPED_BUT_REFUSED.contains(line.substring(line.indexOf(' ') + 1)))
                .collect(toCollection(TreeSet::new));
    }

    /** Tests of other pages bring controllers of their own. */
    private static boolean isOfTheApplication(HandlerMethod handler) {
        var source = handler.getBeanType().getProtectionDomain().getCodeSource();
        return !source.getLocation().getPath().endsWith("/test-classes/");
    }

    /** A mapping of any method counts as one to read: what else is sent there, the table refuses. */
    private static Stream<String> lines(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .map(RoutesTests::unnamedVariables)
                .flatMap(pattern -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                        .stream().map(method -> method + " " + pattern));
    }

    private static Set<String> named() {
        return Routes.table().stream()
                .map(route -> route.method() + " " + unnamedVariables(route.pattern()))
                .collect(toCollection(TreeSet::new));
    }

    private static String unnamedVariables(String pattern) {
        return pattern.replaceAll("\\{[^}]*}", "{}");
    }

    private static String anAddressOf(Route route) {
        return route.pattern().replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    private static Member somebody(Role role) {
        return new Member(UUID.randomUUID(), "somebody@hospital.test", "Somebody", role);
    }
}
