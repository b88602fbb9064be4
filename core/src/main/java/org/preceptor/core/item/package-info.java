/** Items, the answers given to them and how an answer is marked. */
@NullMarked
package org.preceptor.core.item;

import org.jspecify.annotations.NullMarked;
