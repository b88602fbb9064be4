/** What the console says to the person who starts the application. */
@NullMarked
package org.preceptor.web.start;

import org.jspecify.annotations.NullMarked;
