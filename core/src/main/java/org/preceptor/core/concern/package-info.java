/** What instructors should know of a trainee besides how far they are, and which attempts show it. */
@NullMarked
package org.preceptor.core.concern;

import org.jspecify.annotations.NullMarked;
