/** A course as its author wrote it: lessons, objectives, claims, references, items and the rules of its assessments. */
@NullMarked
package org.preceptor.core.course;

import org.jspecify.annotations.NullMarked;
