/** Which letters remind trainees of their course, and when none are sent. */
@NullMarked
package org.preceptor.core.reminder;

import org.jspecify.annotations.NullMarked;
