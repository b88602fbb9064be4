/** Taking an assessment: questions, saved answers, submission and the result. */
@NullMarked
package org.preceptor.web.attempt;

import org.jspecify.annotations.NullMarked;
