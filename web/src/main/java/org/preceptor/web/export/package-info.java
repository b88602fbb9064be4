/** What instructors take away from the cohorts they teach: tables as CSV and XLSX files that leave row by row. */
@NullMarked
package org.preceptor.web.export;

import org.jspecify.annotations.NullMarked;
