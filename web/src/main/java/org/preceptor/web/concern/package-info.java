/** Keeps what instructors should know of trainees besides how far they are. */
@NullMarked
package org.preceptor.web.concern;

import org.jspecify.annotations.NullMarked;
