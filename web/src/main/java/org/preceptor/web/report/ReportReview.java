package org.preceptor.web.report;

import java.util.List;
import java.util.stream.Stream;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.item.Answer;
import org.preceptor.core.item.AnswerReading;
import org.preceptor.core.item.AnswerReading.Understood;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.attempt.ItemParts;
import org.preceptor.web.insight.ItemReport;
import org.preceptor.web.insight.ItemReports;
import org.preceptor.web.page.Faults;
import org.preceptor.web.page.Times;
import org.preceptor.web.publication.PublishedCourses;
import org.springframework.stereotype.Component;

/** Gathers what an instructor needs to answer a report. */
@Component
class ReportReview {

    private final PublishedCourses courses;
    private final ItemParts parts;
    private final ItemReports reports;
    private final Times times;

    ReportReview(PublishedCourses courses, ItemParts parts, ItemReports reports, Times times) {
        this.courses = courses;
        this.parts = parts;
        this.reports = reports;
        this.times = times;
    }

    /** What was typed in answer and what is wrong with it. */
    record Typed(ReplyForm form, Faults faults) {

        static final Typed NOTHING = new Typed(ReplyForm.EMPTY, Faults.NONE);
    }

    ReportPage page(Report report, TaughtCohortName cohort, PersonId instructor, Typed typed) {
        Report.About about = report.about();
        BankItem item = item(about);
        return new ReportPage(
                "%s/reports/%s".formatted(cohort.address(), report.id()),
                "Report on question " + about.item(),
                OwnReportsPage.question(about),
                report.by().name(),
                report.by().enrolled()
                        ? "%s/trainees/%s"
                                .formatted(cohort.address(), report.by().id())
                        : null,
                times.minute(report.at()),
                report.reason().words(),
                report.words(),
                parts.inWords(answer(item, about.answer())),
                statistics(instructor, cohort, item),
                parts.explained(item.item()),
                "%s/items/%s/%s".formatted(cohort.address(), about.item(), about.hash()),
                report.state().words(),
                OwnReportsPage.reply(report, times),
                choices(typed.form()),
                typed.form().words(),
                typed.faults());
    }

    private List<String> statistics(PersonId instructor, TaughtCohortName cohort, BankItem item) {
        return reports.of(instructor, cohort.id(), item).stream()
                .flatMap(report -> report.papers().stream())
                .map(ItemReport.Asked::line)
                .toList();
    }

    private static List<ReportPage.Choice> choices(ReplyForm form) {
        return Stream.of(
                        new ReportPage.Choice(ReportState.ACCEPTED.slug(), "Accept: something is wrong with it", false),
                        new ReportPage.Choice(ReportState.DECLINED.slug(), "Decline: it stays as it is", false))
                .map(choice -> new ReportPage.Choice(
                        choice.value(), choice.text(), choice.value().equals(form.decision())))
                .toList();
    }

    private BankItem item(Report.About about) {
        return courses.version(about.course()).items().stream()
                .filter(item -> item.item().id().equals(about.item()))
                .filter(item -> item.hash().equals(about.hash()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Course version %s has no item %s".formatted(about.course(), about.item())));
    }

    private static Answer answer(BankItem item, List<String> values) {
        if (AnswerReading.of(item.item(), values) instanceof Understood(Answer answer)) {
            return answer;
        }
        throw new IllegalStateException(
                "The answer %s fits no item %s".formatted(values, item.item().id()));
    }
}
