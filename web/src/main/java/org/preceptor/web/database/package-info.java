/** Decides which PostgreSQL the application uses, the one it is told of or else one of its own, and how transactions begin there. */
@NullMarked
package org.preceptor.web.database;

import org.jspecify.annotations.NullMarked;
