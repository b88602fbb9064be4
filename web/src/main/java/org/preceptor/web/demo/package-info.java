/** Sample people with a seeded history, so that every page has something to show at the first start. */
@NullMarked
package org.preceptor.web.demo;

import org.jspecify.annotations.NullMarked;
