/** The linter: every rule of the authoring guide over a course, with waivers, as text, JSON and an exit status. */
@NullMarked
package org.preceptor.content.lint;

import org.jspecify.annotations.NullMarked;
