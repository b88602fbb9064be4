package org.preceptor.web.security;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.person.Role;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Lets a request through if the table of routes says so; looks at who asks only where the route does not let everyone in. */
class RouteGate implements AuthorizationManager<RequestAuthorizationContext> {

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> asking, RequestAuthorizationContext context) {
        return new AuthorizationDecision(admits(Routes.of(context.getRequest()).map(Route::audience), asking));
    }

    private static boolean admits(Optional<Audience> audience, Supplier<? extends @Nullable Authentication> asking) {
        return audience.map(known -> switch (known) {
                    case Audience.Everyone() -> true;
                    case Audience.SignedIn() -> signedIn(asking.get());
                    case Audience.Having(Set<Role> roles) -> signedIn(asking.get()) && hasOne(roles, asking.get());
                })
                .orElse(false);
    }

    private static boolean signedIn(@Nullable Authentication authentication) {
        return authentication != null
                && authentication.isAuthenticated()
                && !(authentication instanceof AnonymousAuthenticationToken);
    }

    private static boolean hasOne(Set<Role> roles, @Nullable Authentication authentication) {
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(held -> roles.stream()
                                .anyMatch(role -> Authorities.of(role).equals(held.getAuthority())));
    }
}
