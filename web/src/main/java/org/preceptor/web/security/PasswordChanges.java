package org.preceptor.web.security;

import org.preceptor.web.audit.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a new password down; every session of the member ends with the old one. */
@Component
class PasswordChanges {

    private final Members members;
    private final OpenLinks links;
    private final MemberSessions sessions;
    private final AuditTrail audit;

    PasswordChanges(Members members, OpenLinks links, MemberSessions sessions, AuditTrail audit) {
        this.members = members;
        this.links = links;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Whether the link could still be used; if not, nothing changes. */
    @Transactional
    public boolean byLink(Secret token, Member member, String hash) {
        if (!links.use(token)) {
            return false;
        }
        write(member, hash, "with a one-time link");
        return true;
    }

    @Transactional
    public void byMember(Member member, String hash) {
        write(member, hash, "on the account page");
    }

    private void write(Member member, String hash, String how) {
        members.changePassword(member.id(), hash);
        sessions.end(member.email());
        audit.record(member.id(), "password chosen", "person:" + member.id(), how);
    }
}
