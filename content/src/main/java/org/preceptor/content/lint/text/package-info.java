/** Words, sentences and word lists: as much of English as the rules need. */
@NullMarked
package org.preceptor.content.lint.text;

import org.jspecify.annotations.NullMarked;
