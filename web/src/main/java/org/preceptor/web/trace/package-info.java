/** The instructor's view of a course: what every question rests on, what is missing, and what a new version changes. */
@NullMarked
package org.preceptor.web.trace;

import org.jspecify.annotations.NullMarked;
