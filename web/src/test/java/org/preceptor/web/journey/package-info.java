/** People on their way through the whole application, in a browser. */
@NullMarked
package org.preceptor.web.journey;

import org.jspecify.annotations.NullMarked;
