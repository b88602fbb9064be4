package org.preceptor.web.security;

import java.time.Duration;
import java.util.Optional;
import org.preceptor.web.security.PasswordResult.Chosen;
import org.preceptor.web.security.PasswordResult.Objected;
import org.springframework.stereotype.Service;

/** Lets a member change the own password, who has to know the current one. */
@Service
class Account {

    private final PasswordCheck passwords;
    private final PasswordChanges changes;
    private final Throttle throttle;

    Account(PasswordCheck passwords, PasswordChanges changes, Throttle throttle) {
        this.passwords = passwords;
        this.changes = changes;
        this.throttle = throttle;
    }

    PasswordResult changePassword(Member member, NewPasswordForm form) {
        var objection = form.objection(member);
        if (objection.isPresent()) {
            return new Objected(objection.get());
        }
        var desk = Bucket.atOwnDesk(member.id());
        Optional<Duration> pause = throttle.claim(desk);
        return pause.isPresent() ? new Objected(SignInPage.slowed(pause.get())) : change(member, form, desk);
    }

    private PasswordResult change(Member member, NewPasswordForm form, Bucket desk) {
        try {
            var current = new Credentials(member.email(), form.currentOne());
            if (current.impossible() || passwords.memberOf(current).isEmpty()) {
                return new Objected("The current password is not right; nothing was changed.");
            }
            throttle.forgive(desk);
            changes.byMember(member, passwords.hash(form.chosen()));
            return new Chosen(member);
        } catch (TooManyAtOnce full) {
            return new Objected(TooManyAtOnce.SENTENCE);
        }
    }
}
