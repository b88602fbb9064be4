/** Who may see what: sign-in, sessions, throttling and the table of routes. */
@NullMarked
package org.preceptor.web.security;

import org.jspecify.annotations.NullMarked;
