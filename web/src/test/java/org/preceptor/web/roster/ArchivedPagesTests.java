package org.preceptor.web.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.person.Role;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.Forms;
import org.preceptor.web.attempt.Graduates;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** All pages of an archived cohort, found by following their links. */
@CourseTest
@Import({Graduates.class})
class ArchivedPagesTests {

    /** What makes every form of a cohort one that is taken while the cohort is open. */
    private static final String[] FIELDS = {
        "name",
        "Another name",
        "words",
        "A note",
        "reason",
        "A reason",
        "percent",
        "25",
        "attempts",
        "1",
        "day",
        "2099-01-01",
        "email",
        "new@hospital.test",
        "text",
        "email,name\nnew@hospital.test,New One"
    };

    private static final String[] REMINDERS = {"days", "7", "from", "20:00", "until", "07:00", "act", "keep"};

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    @Autowired
    Graduates graduates;

    CohortId cohort;
    Forms administrator;
    Forms instructor;

    @BeforeEach
    void aCohortInWhichMuchHappened() {
        cohort = classroom.cohort();
        administrator = new Forms(mvc, classroom.person("Ada Bello", Role.ADMINISTRATOR));
        instructor = new Forms(mvc, classroom.instructorOf(cohort));
        Member trainee = classroom.traineeOf(cohort);
        graduates.fail(trainee);
        classroom.cohortOf(classroom.timed(AssessmentKind.PRE_TEST, Duration.ofMinutes(43)));
        administrator.post("/admin/cohorts/" + cohort, "name", "Intake " + cohort, "due", "2098-12-01");
        instructor.post("/cohorts/%s/extensions/attempts".formatted(cohort), "attempts", "1", "reason", "A flu");
    }

    @Test
    void noFormOfThemIsRefused() throws Exception {
        Walk taught = new Walk(instructor, "/cohorts/" + cohort);
        Walk managed = new Walk(administrator, "/admin/cohorts/" + cohort);
        Map<String, Set<String>> taughtBefore = taught.forms();
        Map<String, Set<String>> managedBefore = managed.forms();

        administrator.post("/admin/cohorts/%s/archive".formatted(cohort));
        Map<String, Set<String>> taughtAfter = taught.forms();
        Map<String, Set<String>> managedAfter = managed.forms();
        Set<String> refused = refused(instructor, taughtBefore);
        refused.addAll(refused(administrator, managedBefore));

        assertThat(refused.stream().map(ArchivedPagesTests::kind))
                .contains("", "days", "import", "members", "removal", "version", "notes", "reminders")
                .contains("attempts", "time", "due-day", "withdrawal");
        assertThat(actions(taughtAfter)).doesNotContainAnyElementsOf(refused);
        assertThat(actions(managedAfter))
                .doesNotContainAnyElementsOf(refused)
                .anyMatch(action -> action.endsWith("/reopening"));
    }

    @Test
    void whereAFormStoodThePageSaysSinceWhenAndWhoOpensItAgain() throws Exception {
        Walk taught = new Walk(instructor, "/cohorts/" + cohort);
        Walk managed = new Walk(administrator, "/admin/cohorts/" + cohort);
        Map<String, Set<String>> taughtBefore = taught.forms();
        Map<String, Set<String>> managedBefore = managed.forms();
        administrator.post("/admin/cohorts/%s/archive".formatted(cohort));

        for (String page : withForms(taughtBefore, taught.forms())) {
            assertThat(instructor.page(page))
                    .as(page)
                    .contains("Archived since", "until an administrator opens it again.");
        }
        for (String page : withForms(managedBefore, managed.forms())) {
            assertThat(administrator.page(page))
                    .as(page)
                    .contains("Archived since", "#archive\">you open it again</a>.");
        }
    }

    private static Set<String> withForms(Map<String, Set<String>> before, Map<String, Set<String>> after) {
        return before.keySet().stream()
                .filter(page -> !after.getOrDefault(page, Set.of()).containsAll(before.getOrDefault(page, Set.of())))
                .collect(Collectors.toSet());
    }

    private static Set<String> refused(Forms somebody, Map<String, Set<String>> pages) {
        return actions(pages).stream()
                .filter(action -> sent(somebody, action).getResponse().getStatus() == HttpStatus.CONFLICT.value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static MvcTestResult sent(Forms somebody, String action) {
        return somebody.post(action, kind(action).equals("reminders") ? REMINDERS : FIELDS);
    }

    private static Set<String> actions(Map<String, Set<String>> pages) {
        return pages.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The last word of an address beneath a cohort; none for the cohort itself. */
    private static String kind(String action) {
        String beneath = action.replaceAll("\\?.*", "").replaceFirst(".*/cohorts/[^/]+", "");
        return beneath.substring(beneath.lastIndexOf('/') + 1);
    }
}
