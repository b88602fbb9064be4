/** Time beyond the limits of assessments: who has it, why, and until when it is given. */
@NullMarked
package org.preceptor.web.extratime;

import org.jspecify.annotations.NullMarked;
