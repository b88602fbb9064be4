/** The people who may sign in: adding, changing, inviting and deactivating them. */
@NullMarked
package org.preceptor.web.account;

import org.jspecify.annotations.NullMarked;
