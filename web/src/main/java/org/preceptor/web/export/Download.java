package org.preceptor.web.export;

import org.springframework.web.servlet.View;

/**
 * A table of a cohort on its way out.
 *
 * @param cohort the name of the cohort
 * @param holds what the table holds, in a word
 */
record Download(String cohort, String holds, Sheet<?> sheet) {

    View as(Format format) {
        return switch (format) {
            case CSV -> new CsvFile(new FileName(cohort, holds + ".csv"), sheet);
            case XLSX -> new XlsxFile(new FileName(cohort, holds + ".xlsx"), holds, sheet);
        };
    }
}
