/** Questions that trainees report: what they say, what an instructor decides, and what the reporter sees of it. */
@NullMarked
package org.preceptor.web.report;

import org.jspecify.annotations.NullMarked;
