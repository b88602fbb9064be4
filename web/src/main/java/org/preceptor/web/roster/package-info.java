/** Who is in which cohort: membership, instructors and the import of lists. */
@NullMarked
package org.preceptor.web.roster;

import org.jspecify.annotations.NullMarked;
