package org.preceptor.web.trace;

import org.jspecify.annotations.Nullable;
import org.preceptor.core.trace.Trace;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Html;
import org.preceptor.web.page.Markup;
import org.preceptor.web.page.Select;
import org.preceptor.web.security.Member;
import org.preceptor.web.templates.Templates;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Shows what every question of a course rests on, and hands it out as a file. */
@Controller
class TraceController {

    private final Versions versions;
    private final TraceExport export;
    private final Markup markup;
    private final Templates templates;

    TraceController(Versions versions, TraceExport export, Markup markup, Templates templates) {
        this.versions = versions;
        this.export = export;
        this.markup = markup;
        this.templates = templates;
    }

    @GetMapping(TraceView.PATH)
    View show(@RequestParam(required = false) @Nullable String version, TraceForm form, Chrome chrome) {
        Trace trace = versions.trace(version);
        TraceView view = TraceView.of(form, trace.course());
        Select select = versions.select("version", "Version", view.version());
        return new Html(templates.traceShow(TracePage.of(trace, view, select, markup), chrome));
    }

    @GetMapping("/trace.csv")
    View file(@RequestParam(required = false) @Nullable String version, @AuthenticationPrincipal Member member) {
        return new TraceCsv(export.open(member.id(), version));
    }
}
