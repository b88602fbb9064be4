/** The authored courses, the reader that turns their files into the types of core, and the prose in them as HTML. */
@NullMarked
package org.preceptor.content;

import org.jspecify.annotations.NullMarked;
