/** What is given beyond the rules, to a cohort or one person in it: time, attempts, later due days; by whom, why, until when. */
@NullMarked
package org.preceptor.web.extension;

import org.jspecify.annotations.NullMarked;
