/** The first page after signing in: for a trainee, the one next step. */
@NullMarked
package org.preceptor.web.home;

import org.jspecify.annotations.NullMarked;
