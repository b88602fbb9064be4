/** Rules for the links between the parts of a course, and for its prose. */
@NullMarked
package org.preceptor.content.lint.structure;

import org.jspecify.annotations.NullMarked;
