package org.preceptor.web.trace;

import java.util.List;

/**
 * A lesson on the way between claims and items.
 *
 * @param teaches whether it teaches the claim above it; true where there is none
 */
public record TraceLesson(String title, boolean teaches, List<TraceObjective> objectives) {}
