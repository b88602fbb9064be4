package org.preceptor.web.trace;

import java.util.List;

/** An objective with those of its items that are shown. */
public record TraceObjective(String id, String text, String level, List<String> gaps, List<TraceItem> items) {}
