package org.preceptor.web.publication;

import java.time.Instant;
import org.preceptor.core.course.ContentHash;

/** A course version and when it was first published. */
public record PublishedVersion(ContentHash hash, Instant at) {}
