/** Groups of trainees and who among them needs a word. */
@NullMarked
package org.preceptor.core.cohort;

import org.jspecify.annotations.NullMarked;
