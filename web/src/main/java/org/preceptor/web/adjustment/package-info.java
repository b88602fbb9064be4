/** Items that turned out bad: what is decided about them, whose results that changes, and the signature that applies it. */
@NullMarked
package org.preceptor.web.adjustment;

import org.jspecify.annotations.NullMarked;
