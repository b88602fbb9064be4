package org.preceptor.web.security;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Decides who somebody is by e-mail address and password; takes as long for an unknown address as for a known one. */
@Service
class SignIn {

    private final Members members;
    private final PasswordEncoder encoder;
    private final String hashOfNobody;

    SignIn(Members members, PasswordEncoder encoder) {
        this.members = members;
        this.encoder = encoder;
        this.hashOfNobody = hash(UUID.randomUUID().toString());
    }

    SignInResult attempt(Credentials credentials) {
        if (credentials.impossible()) {
            return new SignInResult.Refused();
        }
        try {
            return check(credentials);
        } catch (TooManyAtOnce full) {
            return new SignInResult.Busy();
        }
    }

    private SignInResult check(Credentials credentials) {
        var known = members.find(credentials.email());
        var hash = known.map(Members.Known::passwordHash);
        var right = encoder.matches(credentials.password(), hash.orElse(hashOfNobody));
        if (!right || hash.isEmpty()) {
            return new SignInResult.Refused();
        }
        var member = known.orElseThrow().member();
        strengthen(member, credentials.password(), hash);
        return new SignInResult.Admitted(member);
    }

    private void strengthen(Member member, String password, Optional<String> hash) {
        hash.filter(encoder::upgradeEncoding)
                .ifPresent(weaker -> members.strengthenPassword(member.id(), weaker, hash(password)));
    }

    private String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }
}
