/** The short evaluation, the certificate that follows it, and the page where anyone can check one. */
@NullMarked
package org.preceptor.web.certificate;

import org.jspecify.annotations.NullMarked;
