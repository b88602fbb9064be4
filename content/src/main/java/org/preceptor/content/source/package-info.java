/** Whether the article that a course is made from still says what its claims rest on. The article stays outside. */
@NullMarked
package org.preceptor.content.source;

import org.jspecify.annotations.NullMarked;
