/** Rules for the forms that items make together. */
@NullMarked
package org.preceptor.content.lint.form;

import org.jspecify.annotations.NullMarked;
