/** What is decided about items that turned out bad, and what it makes of marks. */
@NullMarked
package org.preceptor.core.adjustment;

import org.jspecify.annotations.NullMarked;
