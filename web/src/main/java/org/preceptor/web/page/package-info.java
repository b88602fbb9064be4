/** What every page shares: the typed view, the frame around it, the assets and the error pages. */
@NullMarked
package org.preceptor.web.page;

import org.jspecify.annotations.NullMarked;
