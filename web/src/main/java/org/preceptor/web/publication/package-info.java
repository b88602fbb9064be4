/** Course versions as they were published: whole, immutable and found by their hash. */
@NullMarked
package org.preceptor.web.publication;

import org.jspecify.annotations.NullMarked;
