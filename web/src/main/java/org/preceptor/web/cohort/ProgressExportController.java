package org.preceptor.web.cohort;

import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.security.Member;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The progress of a cohort as a file. */
@Controller
class ProgressExportController {

    private final CohortExport export;

    ProgressExportController(CohortExport export) {
        this.export = export;
    }

    @GetMapping("/cohorts/{id}/export.csv")
    View progress(@PathVariable CohortId id, @AuthenticationPrincipal Member member) {
        return export.open(member.id(), id)
                .map(sheet -> new ProgressCsv(sheet, export))
                .orElseThrow(CohortsController.absent(id));
    }
}
