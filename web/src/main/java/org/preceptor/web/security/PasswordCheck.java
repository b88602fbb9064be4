package org.preceptor.web.security;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Finds the member an address and a password belong to; takes as long for an unknown address as for a known one. */
@Component
class PasswordCheck {

    private final Members members;
    private final PasswordEncoder encoder;
    private final String hashOfNobody;

    PasswordCheck(Members members, PasswordEncoder encoder) {
        this.members = members;
        this.encoder = encoder;
        this.hashOfNobody = hash(UUID.randomUUID().toString());
    }

    Optional<Member> memberOf(Credentials credentials) {
        var known = members.find(credentials.email());
        var hash = known.map(Members.Known::passwordHash);
        var right = encoder.matches(credentials.password(), hash.orElse(hashOfNobody));
        if (!right || hash.isEmpty()) {
            return Optional.empty();
        }
        var member = known.map(Members.Known::member);
        member.ifPresent(who -> strengthen(who, credentials.password(), hash));
        return member;
    }

    /** The hash to keep of a new password. */
    String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    private void strengthen(Member member, String password, Optional<String> hash) {
        hash.filter(encoder::upgradeEncoding)
                .ifPresent(weaker -> members.strengthenPassword(member.id(), weaker, hash(password)));
    }
}
