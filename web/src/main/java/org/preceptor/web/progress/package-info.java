/** Keeps the standing that core computes, in the transaction that changed it, and shows it to the trainee. */
@NullMarked
package org.preceptor.web.progress;

import org.jspecify.annotations.NullMarked;
