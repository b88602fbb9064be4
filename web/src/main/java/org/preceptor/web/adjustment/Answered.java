package org.preceptor.web.adjustment;

import java.util.List;
import org.preceptor.core.course.ContentHash;

/** The values that were answered to an item version; none for a blank. */
record Answered(ContentHash item, List<String> values) {}
