package org.preceptor.web.security;

import java.time.Duration;
import java.util.Optional;
import org.preceptor.web.audit.AuditTrail;
import org.springframework.stereotype.Service;

/**
 * Decides who somebody is, and slows down guessing without locking anybody out.
 *
 * <p>Failures from a browser the account was used in before are counted apart from those of strangers, so strangers cannot
 * keep the owner from signing in there. What is looked up does not depend on whether the account exists.
 *
 * @see <a href="https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies">Slow down online
 *     guessing attacks with device cookies</a>
 */
@Service
class SignIn {

    private final PasswordCheck passwords;
    private final Throttle throttle;
    private final Devices devices;
    private final AuditTrail audit;

    SignIn(PasswordCheck passwords, Throttle throttle, Devices devices, AuditTrail audit) {
        this.passwords = passwords;
        this.throttle = throttle;
        this.devices = devices;
        this.audit = audit;
    }

    SignInResult attempt(Credentials credentials, Origin origin) {
        if (credentials.impossible()) {
            return new SignInResult.Refused();
        }
        var address = Bucket.address(origin.address());
        var device = origin.device().filter(secret -> devices.knows(secret, credentials.email()));
        if (device.isPresent()) {
            return attempt(credentials, Bucket.device(device.get(), credentials.email()), Optional.empty());
        }
        Optional<Duration> wait = throttle.remaining(address);
        return wait.isPresent()
                ? new SignInResult.Slowed(wait.get())
                : attempt(credentials, Bucket.strangersTo(credentials.email()), Optional.of(address));
    }

    private SignInResult attempt(Credentials credentials, Bucket bucket, Optional<Bucket> address) {
        var wait = throttle.claim(bucket);
        if (wait.isPresent()) {
            return new SignInResult.Slowed(wait.get());
        }
        try {
            var member = passwords.memberOf(credentials);
            if (member.isEmpty()) {
                address.ifPresent(throttle::count);
                return new SignInResult.Refused();
            }
            throttle.forgive(bucket);
            return admitted(member.get(), address.isEmpty());
        } catch (TooManyAtOnce full) {
            throttle.forgive(bucket);
            return new SignInResult.Busy();
        }
    }

    private SignInResult admitted(Member member, boolean knownBrowser) {
        var from = knownBrowser ? "in a browser used before" : "in a new browser";
        audit.record(member.id(), "signed in", "person:" + member.id(), from);
        return new SignInResult.Admitted(member);
    }
}
