/** What a rule of the linter is, what it objects to and how a question looks to it. */
@NullMarked
package org.preceptor.content.lint.rule;

import org.jspecify.annotations.NullMarked;
