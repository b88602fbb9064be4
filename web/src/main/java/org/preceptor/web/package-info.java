/** The application's start. Every feature has a package of its own beneath this one. */
@NullMarked
package org.preceptor.web;

import org.jspecify.annotations.NullMarked;
