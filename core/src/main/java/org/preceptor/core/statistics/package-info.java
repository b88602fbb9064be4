/** Pure functions from immutable samples to results that can say that there is too little to go on. */
@NullMarked
package org.preceptor.core.statistics;

import org.jspecify.annotations.NullMarked;
