package org.preceptor.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * Hands what one page says to the next through the session, but only where somebody is signed in.
 *
 * <p>Elsewhere, as for every static file, looking for it would cost a statement to find nothing.
 */
class FlashForMembers extends SessionFlashMapManager {

    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        var open = Routes.of(request)
                .map(route -> route.audience() instanceof Audience.Everyone)
                .orElse(true);
        return open ? null : super.retrieveFlashMaps(request);
    }
}
