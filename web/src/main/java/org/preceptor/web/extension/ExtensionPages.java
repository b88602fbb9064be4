package org.preceptor.web.extension;

import java.time.ZoneId;
import org.preceptor.core.course.Course;
import org.preceptor.web.extension.ExtensionFormPage.Typed;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Faults;
import org.preceptor.web.page.Flash;
import org.preceptor.web.page.Html;
import org.preceptor.web.page.Link;
import org.preceptor.web.page.Pages;
import org.preceptor.web.publication.PublishedCourses;
import org.preceptor.web.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Makes the pages of extensions, and reads their forms by the days of the place where the programme is. */
@Component
class ExtensionPages {

    private static final Link COHORTS = Link.to("/cohorts", "Cohorts");

    private final JdbcExtensions extensions;
    private final PublishedCourses courses;
    private final ExtensionsPage.Said said;
    private final Templates templates;
    private final ZoneId zone;

    ExtensionPages(
            JdbcExtensions extensions,
            PublishedCourses courses,
            ExtensionsPage.Said said,
            Templates templates,
            ZoneId zone) {
        this.extensions = extensions;
        this.courses = courses;
        this.said = said;
        this.templates = templates;
        this.zone = zone;
    }

    View list(Group group, int asked, Flash flash, Chrome chrome) {
        long found = extensions.count(group.cohort());
        int number = Pages.within(asked, found);
        ExtensionsPage page = ExtensionsPage.of(
                group,
                extensions.page(group.cohort(), number),
                Pages.of(number, found, other -> "%s?page=%d".formatted(group.address(), other)),
                course(group),
                said);
        return new Html(templates.extensionList(page, flash, chrome.beneath(COHORTS, cohort(group))));
    }

    View form(Group group, ExtensionKind kind, Typed typed, Chrome chrome) {
        ExtensionFormPage page = ExtensionFormPage.of(group, kind, typed, course(group), said.times());
        Chrome place = chrome.beneath(COHORTS, cohort(group), Link.to(group.address(), "Extensions"));
        return new Html(
                templates.extensionForm(page, place),
                typed.faults().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    Faults faults(ExtensionForm form, ExtensionKind kind, Group group) {
        return form.faults(kind, group.due(), said.times().today());
    }

    Grant grant(ExtensionForm form, ExtensionKind kind) {
        return form.grant(kind, zone);
    }

    /** What was done, once it was. */
    static String given(ExtensionKind kind, int running) {
        return switch (kind) {
            case TIME ->
                switch (running) {
                    case 0 -> "Saved. Attempts that begin from now on have it.";
                    case 1 -> "Saved. Attempts that begin from now on have it, and one that is running.";
                    default ->
                        "Saved. Attempts that begin from now on have it, and %d that are running.".formatted(running);
                };
            case ATTEMPTS -> "Saved. They see it on their home page.";
            case DUE -> "Saved. They see the new day on their home page.";
        };
    }

    private Course course(Group group) {
        return courses.version(group.course());
    }

    private static Link cohort(Group group) {
        return Link.to("/cohorts/" + group.cohort(), group.name());
    }
}
