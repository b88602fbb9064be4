/** Certificates and the credit they do or do not carry. */
@NullMarked
package org.preceptor.core.credential;

import org.jspecify.annotations.NullMarked;
