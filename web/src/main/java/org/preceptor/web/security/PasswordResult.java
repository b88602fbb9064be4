package org.preceptor.web.security;

/** What came of choosing a new password. */
sealed interface PasswordResult {

    /** It is the member's password from now on. */
    record Chosen(Member member) implements PasswordResult {}

    /** It is not, for a reason said in a sentence. */
    record Objected(String sentence) implements PasswordResult {}

    /** The link by which it was to be chosen is used, expired or unknown. */
    record LinkGone() implements PasswordResult {}
}
