/** The append-only record of who did what. */
@NullMarked
package org.preceptor.web.audit;

import org.jspecify.annotations.NullMarked;
