package org.preceptor.web.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.Course;
import org.preceptor.core.person.Role;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Html;
import org.preceptor.web.page.Link;
import org.preceptor.web.publication.PublishedVersion;
import org.preceptor.web.security.Member;
import org.preceptor.web.templates.Templates;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Shows what differs between two published versions, and who is in which. */
@Controller
class ChangesController {

    private static final Link TRACE = Link.to(TraceView.PATH, "Trace");

    private final Versions versions;
    private final JdbcOpenEnrolments enrolments;
    private final Templates templates;

    ChangesController(Versions versions, JdbcOpenEnrolments enrolments, Templates templates) {
        this.versions = versions;
        this.enrolments = enrolments;
        this.templates = templates;
    }

    @GetMapping("/trace/changes")
    View show(
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String after,
            @AuthenticationPrincipal Member member,
            Chrome chrome) {
        Course now = versions.course(after);
        Course old = versions.course(before == null ? previous(now) : before);
        ChangesPage page = ChangesPage.of(old, now, versions, open(member));
        return new Html(templates.traceChanges(page, chrome.beneath(TRACE)));
    }

    /** The version published before another; the same where there is none. */
    private String previous(Course course) {
        List<String> all = versions.all().stream()
                .map(PublishedVersion::hash)
                .map(hash -> hash.brief())
                .toList();
        int place = all.indexOf(course.hash().brief());
        return all.get(Math.min(place + 1, all.size() - 1));
    }

    private List<OpenEnrolments> open(Member member) {
        return member.role() == Role.ADMINISTRATOR ? enrolments.all() : enrolments.taughtBy(member.id());
    }
}
