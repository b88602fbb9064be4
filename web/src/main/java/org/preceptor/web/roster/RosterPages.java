package org.preceptor.web.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.credential.CertificateTerm;
import org.preceptor.web.account.Badge;
import org.preceptor.web.page.Absent;
import org.preceptor.web.page.Archived;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Faults;
import org.preceptor.web.page.Field;
import org.preceptor.web.page.Flash;
import org.preceptor.web.page.Html;
import org.preceptor.web.page.Link;
import org.preceptor.web.page.Pages;
import org.preceptor.web.page.Select;
import org.preceptor.web.page.Times;
import org.preceptor.web.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Makes the page of one cohort, as it is asked for or with a form that was not taken. */
@Component
class RosterPages {

    /** What was typed into one of the forms of the page, and what is wrong with it. */
    private record Entry(CohortForm settings, MemberForm member, Faults faults) {}

    /** Who is in a cohort and who teaches it. */
    @Component
    record People(JdbcMemberList members, JdbcTeaching teaching) {}

    private final Rosters rosters;
    private final JdbcMemberList members;
    private final JdbcTeaching teaching;
    private final CohortLife life;
    private final Times times;
    private final Templates templates;

    RosterPages(People people, Rosters rosters, CohortLife life, Times times, Templates templates) {
        this.rosters = rosters;
        this.members = people.members();
        this.teaching = people.teaching();
        this.life = life;
        this.times = times;
        this.templates = templates;
    }

    View show(CohortId id, MemberSearch search, Flash flash, Chrome chrome) {
        Roster roster = roster(id);
        var page = page(roster, search, new Entry(CohortForm.of(roster), MemberForm.EMPTY, Faults.NONE));
        return new Html(templates.rosterCohort(page, flash, chrome.beneath(RosterPage.COHORTS)));
    }

    View refuse(CohortId id, CohortForm form, Faults faults, Chrome chrome) {
        return refuse(roster(id), new Entry(form, MemberForm.EMPTY, faults), chrome);
    }

    View refuse(CohortId id, MemberForm form, Faults faults, Chrome chrome) {
        Roster roster = roster(id);
        return refuse(roster, new Entry(CohortForm.of(roster), form, faults), chrome);
    }

    /** The cohort of an address; an unknown one is absent. */
    Roster roster(CohortId id) {
        return rosters.find(id).orElseThrow(() -> new Absent("There is no cohort %s".formatted(id)));
    }

    /** The cohort of an address that is about to be changed; an archived one is not. */
    Roster working(CohortId id) {
        Roster roster = roster(id);
        if (roster.archived() != null) {
            throw new Archived("Cohort %s is archived".formatted(id));
        }
        return roster;
    }

    /** A page that would hold nothing but a form; for an archived cohort it says so instead. */
    View unlessArchived(Roster roster, String title, Chrome chrome, Supplier<View> page) {
        Instant archived = roster.archived();
        return archived == null
                ? page.get()
                : new Html(templates.rosterArchived(
                        title,
                        roster.name(),
                        times.day(archived),
                        roster.address() + "#archive",
                        chrome.beneath(RosterPage.COHORTS, Link.to(roster.address(), roster.name()))));
    }

    private View refuse(Roster roster, Entry entry, Chrome chrome) {
        var template = templates.rosterCohort(
                page(roster, MemberSearch.EVERYBODY, entry), Flash.NONE, chrome.beneath(RosterPage.COHORTS));
        return new Html(template, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private RosterPage page(Roster roster, MemberSearch search, Entry entry) {
        return new RosterPage(
                roster.address(),
                roster.name(),
                roster.course(),
                dates(roster.dates()),
                entry.faults(),
                new RosterPage.Settings(
                        Field.text("name", "Name").holding(entry.settings().name(), entry.faults()),
                        Field.date("starts", "Start date (optional)")
                                .holding(entry.settings().starts(), entry.faults()),
                        Field.date("due", "Due date (optional)")
                                .holding(entry.settings().due(), entry.faults()),
                        new MonthsText(entry.settings().months()).field(entry.faults())),
                LifeView.of(roster.archived(), life.versions(roster.id()), times),
                members(roster, search, entry),
                instructors(roster.id()));
    }

    private String dates(Roster.Dates dates) {
        LocalDate starts = dates.starts();
        LocalDate due = dates.due();
        String begins = starts == null ? "" : "From %s. ".formatted(times.day(starts));
        String ends = due == null ? begins + "No due date" : "%sDue on %s".formatted(begins, times.day(due));
        CertificateTerm term = dates.term();
        return term == null ? ends : "%s. Certificates are valid for %s".formatted(ends, term.words());
    }

    private RosterPage.Members members(Roster roster, MemberSearch search, Entry entry) {
        long found = members.count(roster.id(), search.q());
        int number = Pages.within(search.number(), found);
        MemberForm form = entry.member();
        return new RosterPage.Members(
                Field.text("q", "Name or e-mail").holding(search.q(), Faults.NONE),
                found == 1 ? "1 member" : String.format(Locale.UK, "%,d members", found),
                !search.q().isEmpty(),
                members.page(roster.id(), search.q(), number).stream()
                        .map(listed -> row(roster, listed))
                        .toList(),
                Pages.of(number, found, page -> search.at(roster.address(), page)),
                members.countWaiting(roster.id()),
                Field.email("email", "E-mail").holding(form.email(), entry.faults()),
                Field.text("person", "Name").hinted("Only for somebody new.").holding(form.person(), entry.faults()));
    }

    private RosterPage.MemberRow row(Roster roster, JdbcMemberList.Listed listed) {
        var person = listed.person();
        return new RosterPage.MemberRow(
                "/admin/people/" + person.id(),
                "%s/members/%s/removal".formatted(roster.address(), person.id()),
                person.name(),
                person.email(),
                listed.overall().words(),
                times.day(listed.since()),
                Badge.of(person));
    }

    private RosterPage.Instructors instructors(CohortId id) {
        var teachers = teaching.of(id).stream()
                .map(teacher -> new RosterPage.Teacher(
                        "/admin/people/" + teacher.id(),
                        "%s/instructors/%s/removal".formatted(Roster.address(id), teacher.id()),
                        teacher.name(),
                        teacher.email(),
                        teacher.active()))
                .toList();
        List<Select.Option> others = teaching.candidates(id).stream()
                .map(other -> new Select.Option(
                        other.id().toString(), "%s (%s)".formatted(other.name(), other.email()), false))
                .toList();
        return new RosterPage.Instructors(
                teachers, others.isEmpty() ? null : Select.of("instructor", "Instructor", others));
    }
}
