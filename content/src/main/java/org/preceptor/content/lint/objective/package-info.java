/** Rules for learning objectives. */
@NullMarked
package org.preceptor.content.lint.objective;

import org.jspecify.annotations.NullMarked;
