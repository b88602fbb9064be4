/** A course seen as threads: from a claim to the options that test it and back, with what is missing and what has changed. */
@NullMarked
package org.preceptor.core.trace;

import org.jspecify.annotations.NullMarked;
