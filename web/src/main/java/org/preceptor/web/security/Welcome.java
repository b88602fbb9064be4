package org.preceptor.web.security;

import java.util.Optional;
import org.preceptor.web.security.PasswordResult.Chosen;
import org.preceptor.web.security.PasswordResult.LinkGone;
import org.preceptor.web.security.PasswordResult.Objected;
import org.springframework.stereotype.Service;

/** Lets whoever holds a one-time link choose a password. */
@Service
class Welcome {

    private final OpenLinks links;
    private final Members members;
    private final PasswordCheck passwords;
    private final PasswordChanges changes;

    Welcome(OpenLinks links, Members members, PasswordCheck passwords, PasswordChanges changes) {
        this.links = links;
        this.members = members;
        this.passwords = passwords;
        this.changes = changes;
    }

    /** The active member whom a link is for. */
    Optional<Member> holder(Secret token) {
        return links.holder(token).flatMap(members::find).map(Members.Known::member);
    }

    PasswordResult choose(Secret token, NewPasswordForm form) {
        var holder = holder(token);
        if (holder.isEmpty()) {
            return new LinkGone();
        }
        var objection = form.objection(holder.get());
        return objection.isPresent() ? new Objected(objection.get()) : choose(token, form, holder.get());
    }

    private PasswordResult choose(Secret token, NewPasswordForm form, Member member) {
        try {
            var hash = passwords.hash(form.chosen());
            return changes.byLink(token, member, hash) ? new Chosen(member) : new LinkGone();
        } catch (TooManyAtOnce full) {
            return new Objected(TooManyAtOnce.SENTENCE);
        }
    }
}
