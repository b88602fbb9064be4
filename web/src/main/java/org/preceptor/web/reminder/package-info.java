/** Letters that remind trainees of their course: which, to whom, when, and what came of each. */
@NullMarked
package org.preceptor.web.reminder;

import org.jspecify.annotations.NullMarked;
