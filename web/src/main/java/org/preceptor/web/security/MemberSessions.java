package org.preceptor.web.security;

/** The sessions in which members are signed in, on any node. */
public interface MemberSessions {

    /** Ends every session of a member; when called within a transaction, together with what else it does. */
    void end(String email);
}
