package org.preceptor.web.trace;

import org.jspecify.annotations.Nullable;

/** What of a trace is asked for, as an address carries it; anything may be missing or nonsense. */
record TraceForm(
        @Nullable String by,
        @Nullable String lesson,
        @Nullable String status,
        @Nullable String gaps,
        @Nullable String page) {}
