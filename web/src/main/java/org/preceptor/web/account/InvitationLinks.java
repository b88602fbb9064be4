package org.preceptor.web.account;

import java.time.Clock;
import java.time.Duration;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.security.BaseUrl;
import org.preceptor.web.security.OneTimeLinks;
import org.springframework.stereotype.Component;

/** Makes the links that are handed to people by whoever added them; a link works for a week. */
@Component
class InvitationLinks {

    private static final Duration LIFETIME = Duration.ofDays(7);

    private final OneTimeLinks links;
    private final BaseUrl base;
    private final Clock clock;

    InvitationLinks(OneTimeLinks links, BaseUrl base, Clock clock) {
        this.links = links;
        this.base = base;
        this.clock = clock;
    }

    Invitation create(PersonId person) {
        return new Invitation(
                base.of(links.create(person, LIFETIME)), clock.instant().plus(LIFETIME));
    }
}
