/** Rules for single items, of the NBME item-writing guide. */
@NullMarked
package org.preceptor.content.lint.item;

import org.jspecify.annotations.NullMarked;
