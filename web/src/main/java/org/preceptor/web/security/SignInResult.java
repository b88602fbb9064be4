package org.preceptor.web.security;

import java.time.Duration;

/** What came of an attempt to sign in. */
sealed interface SignInResult {

    /** The e-mail address and the password are those of this member. */
    record Admitted(Member member) implements SignInResult {}

    /** They are not, or there is no such active person; nobody can tell which. */
    record Refused() implements SignInResult {}

    /** There were too many failures; the password was not looked at. */
    record Slowed(Duration pause) implements SignInResult {}

    /** Too many passwords are being checked at this moment. */
    record Busy() implements SignInResult {}
}
