package org.preceptor.web.export;

import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.page.Absent;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Html;
import org.preceptor.web.page.Link;
import org.preceptor.web.security.Member;
import org.preceptor.web.templates.Templates;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The tables of a cohort as files, and the page that says what is in each. */
@Controller
@RequestMapping("/cohorts/{id}")
class ExportController {

    private final Exports exports;
    private final Templates templates;

    ExportController(Exports exports, Templates templates) {
        this.exports = exports;
        this.templates = templates;
    }

    @GetMapping("/export")
    View show(@PathVariable CohortId id, @AuthenticationPrincipal Member member, Chrome chrome) {
        return exports.taught(member.id(), id)
                .map(cohort -> new Html(templates.exportShow(
                        ExportPage.of(cohort),
                        chrome.beneath(Link.to("/cohorts", "Cohorts"), Link.to("/cohorts/" + id, cohort.name())))))
                .orElseThrow(() -> absent(id));
    }

    @GetMapping("/export.{format}")
    View progress(@PathVariable CohortId id, @PathVariable String format, @AuthenticationPrincipal Member member) {
        return file(id, member, Table.PROGRESS, format);
    }

    @GetMapping("/responses.{format}")
    View responses(@PathVariable CohortId id, @PathVariable String format, @AuthenticationPrincipal Member member) {
        return file(id, member, Table.RESPONSES, format);
    }

    @GetMapping("/items.{format}")
    View items(@PathVariable CohortId id, @PathVariable String format, @AuthenticationPrincipal Member member) {
        return file(id, member, Table.ITEMS, format);
    }

    @GetMapping("/options.{format}")
    View options(@PathVariable CohortId id, @PathVariable String format, @AuthenticationPrincipal Member member) {
        return file(id, member, Table.OPTIONS, format);
    }

    @GetMapping("/objectives.{format}")
    View objectives(@PathVariable CohortId id, @PathVariable String format, @AuthenticationPrincipal Member member) {
        return file(id, member, Table.OBJECTIVES, format);
    }

    private View file(CohortId id, Member member, Table table, String format) {
        return Format.find(format)
                .flatMap(known -> exports.open(member.id(), id, table).map(download -> download.as(known)))
                .orElseThrow(() -> absent(id));
    }

    private static Absent absent(CohortId id) {
        return new Absent("No cohort %s is taught by who asks".formatted(id));
    }
}
