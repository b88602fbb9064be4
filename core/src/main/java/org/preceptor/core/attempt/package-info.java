/** One trainee's sitting of an assessment. */
@NullMarked
package org.preceptor.core.attempt;

import org.jspecify.annotations.NullMarked;
