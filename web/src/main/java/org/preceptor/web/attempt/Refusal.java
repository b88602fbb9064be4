package org.preceptor.web.attempt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was typed and why it was refused; nothing was when there is no fault. */
record Refusal(@Nullable String fault, List<String> values) {

    static final Refusal NONE = new Refusal(null, List.of());
}
