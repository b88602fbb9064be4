package org.preceptor.web.page;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the request before left for this page to say once; a controller asks for it as a parameter. */
public record Flash(Map<String, ?> once) {

    static final String SENTENCE = "sentence";
    static final String REFUSAL = "refusal";

    public static final Flash NONE = new Flash(Map.of());

    public Flash {
        once = Map.copyOf(once);
    }

    /** What was just done. */
    public @Nullable String sentence() {
        return find(SENTENCE, String.class).orElse(null);
    }

    /** Why nothing was done. */
    public @Nullable String refusal() {
        return find(REFUSAL, String.class).orElse(null);
    }

    public <T> Optional<T> find(String name, Class<T> type) {
        return Optional.ofNullable(once.get(name)).filter(type::isInstance).map(type::cast);
    }
}
