/** People, their roles and their places in a course. */
@NullMarked
package org.preceptor.core.person;

import org.jspecify.annotations.NullMarked;
