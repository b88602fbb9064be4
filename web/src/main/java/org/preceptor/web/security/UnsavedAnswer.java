package org.preceptor.web.security;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * An answer that was sent after its session had ended. It travels in the address to which signing in leads back, where its
 * question is shown with the fields as they were.
 */
final class UnsavedAnswer {

    private static final Pattern SENT_TO = Pattern.compile("(/attempts/[^/]+)/answers/([0-9]+)");
    private static final String TOKEN = "_csrf";

    private UnsavedAnswer() {}

    /** The address of the question with what was sent for it; empty for any other form. */
    static Optional<String> address(String path, Map<String, String[]> sent) {
        Matcher answer = SENT_TO.matcher(path);
        if (!answer.matches()) {
            return Optional.empty();
        }
        UriComponentsBuilder question =
                UriComponentsBuilder.fromPath(answer.group(1)).queryParam("question", answer.group(2));
        sent.forEach((field, values) -> {
            if (!field.equals(TOKEN)) {
                question.queryParam(field, (Object[]) values);
            }
        });
        return Optional.of(question.encode().toUriString());
    }
}
