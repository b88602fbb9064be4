/** Reading a lesson, the claims it rests on and the works it cites. */
@NullMarked
package org.preceptor.web.lesson;

import org.jspecify.annotations.NullMarked;
