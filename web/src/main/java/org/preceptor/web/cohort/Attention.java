package org.preceptor.web.cohort;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.web.page.Link;

/**
 * Why a trainee needs a word, the form that sets a reason aside, and what was set aside.
 *
 * @param hidden what is set aside now
 * @param past what was set aside and is not any more
 */
public record Attention(List<Line> lines, Form form, List<Hidden> hidden, List<String> past) {

    /** A reason with what to do about it, and where what it rests on is to be seen. */
    public record Line(String words, String advice, List<Link> links) {}

    /** Where a reason is set aside, with what was typed. */
    public record Form(
            String action,
            List<Choice> choices,
            String note,
            @Nullable String needFault,
            @Nullable String noteFault) {

        public @Nullable String invalid() {
            return noteFault == null ? null : "true";
        }
    }

    /** A reason that can be set aside. */
    public record Choice(String key, String words, boolean chosen) {}

    /** A reason that is set aside: which, why and by whom, when it comes back, and where it is shown again. */
    public record Hidden(String action, String reason, String note, String by, String back) {}
}
