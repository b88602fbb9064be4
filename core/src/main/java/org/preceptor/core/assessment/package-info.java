/** Drawing a form, permission to attempt it and what may be shown afterwards. */
@NullMarked
package org.preceptor.core.assessment;

import org.jspecify.annotations.NullMarked;
