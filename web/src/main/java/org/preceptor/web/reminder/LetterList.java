package org.preceptor.web.reminder;

import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import org.preceptor.web.page.Pages;
import org.preceptor.web.page.Times;

/** Letters that were written, the newest first. */
public record LetterList(List<Row> rows, Pages pages) {

    /**
     * One letter.
     *
     * @param fault what went wrong, how often it was tried; empty where nothing did
     */
    public record Row(String to, String subject, String text, String when, String state, String badge, String fault) {}

    static LetterList of(JdbcLetters.Found found, int page, Times times, IntFunction<String> address) {
        return new LetterList(
                found.letters().stream().map(letter -> row(letter, times)).toList(),
                Pages.of(page, Math.max(1, found.all()), address));
    }

    public boolean empty() {
        return rows.isEmpty();
    }

    private static Row row(Written letter, Times times) {
        Instant ended = letter.endedAt();
        String fault = letter.fault();
        return new Row(
                letter.to(),
                letter.subject(),
                letter.body(),
                times.minute(ended == null ? letter.writtenAt() : ended),
                letter.state().words(),
                letter.state().badge(),
                fault == null
                        ? ""
                        : "%s (%s)".formatted(fault, letter.tries() == 1 ? "1 try" : letter.tries() + " tries"));
    }
}
