/** What the answers of a cohort say about its items, its objectives and what it gained. */
@NullMarked
package org.preceptor.web.insight;

import org.jspecify.annotations.NullMarked;
