package org.preceptor.web.security;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why somebody finds themselves on the sign-in page, as named in its address and said on it. */
enum LoginNotice {
    SIGNED_OUT("sign-out", "You are signed out."),
    TIMED_OUT("time-out", "You were signed out because nothing happened for a while. Answers shown as saved are kept."),
    OUTDATED("outdated", "This page had been open for too long to be used. Nothing is lost; please sign in now.");

    private final String code;
    private final String sentence;

    LoginNotice(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    static Optional<LoginNotice> of(@Nullable String code) {
        return Stream.of(values()).filter(notice -> notice.code.equals(code)).findFirst();
    }

    String sentence() {
        return sentence;
    }

    /** The address of the sign-in page that says this. */
    String address() {
        return "/login?after=" + code;
    }
}
