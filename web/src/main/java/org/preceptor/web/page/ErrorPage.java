package org.preceptor.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.unit.DataSize;

/** What an error page says: what happened, what was kept and what to do, never the words of an exception. */
public record ErrorPage(
        HttpStatusCode status,
        String title,
        List<String> sentences,
        @Nullable String reference) {

    private static final String NOTHING_CHANGED = "Nothing was changed.";

    /** The page for a status; a page that is forbidden is a page that is not there. */
    static ErrorPage of(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> signedOut();
            case 403, 404 -> absent();
            case 405 -> notTaken();
            default -> unreadable(status);
        };
    }

    static ErrorPage absent() {
        return of(HttpStatus.NOT_FOUND, "No page here", "There is no page here, or it is not yours to see.");
    }

    static ErrorPage archived() {
        return of(
                HttpStatus.CONFLICT,
                "This cohort is archived",
                "Its history can be read, and nothing about it changes any more.",
                NOTHING_CHANGED,
                "An administrator can open the cohort again on its page.");
    }

    static ErrorPage stale() {
        return of(
                HttpStatus.FORBIDDEN,
                "This page was out of date",
                "The page you sent from had been open too long, or you have signed in again since.",
                "Answers shown as saved are kept; nothing else was changed.",
                "Go back, load the page again and send it once more.");
    }

    static ErrorPage tooLarge(DataSize limit) {
        return of(
                HttpStatus.CONTENT_TOO_LARGE,
                "The file is too large",
                "A file may have up to %s.".formatted(words(limit)),
                NOTHING_CHANGED,
                "Make the file smaller or split it, then send it again.");
    }

    static ErrorPage failed(HttpStatusCode status, String reference) {
        var sentences = List.of(
                "The fault is on our side, not in what you did.",
                "Answers shown as saved are kept.",
                "Wait a minute and try again. If it happens again, tell the person who runs your course and give them"
                        + " the reference below.");
        return new ErrorPage(status, "Something went wrong", sentences, reference);
    }

    private static ErrorPage signedOut() {
        return of(
                HttpStatus.UNAUTHORIZED,
                "You are signed out",
                "Answers shown as saved are kept.",
                "Sign in and you will find everything where it was.");
    }

    private static ErrorPage notTaken() {
        return of(
                HttpStatus.METHOD_NOT_ALLOWED,
                "This address cannot be used that way",
                "The page that sent you here asked for something this address does not do.",
                NOTHING_CHANGED,
                "Go back and use the links and buttons of the page.");
    }

    private static ErrorPage unreadable(HttpStatusCode status) {
        return of(
                status,
                "This could not be read",
                "Something in the address or the form was missing or not as expected.",
                NOTHING_CHANGED,
                "Go back, check it and send it again.");
    }

    private static ErrorPage of(HttpStatusCode status, String title, String... sentences) {
        return new ErrorPage(status, title, List.of(sentences), null);
    }

    private static String words(DataSize size) {
        return size.toMegabytes() > 0 ? size.toMegabytes() + " MB" : size.toKilobytes() + " kB";
    }
}
