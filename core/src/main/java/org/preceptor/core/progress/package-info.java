/** Where a trainee stands on the way to the certificate. */
@NullMarked
package org.preceptor.core.progress;

import org.jspecify.annotations.NullMarked;
