package org.preceptor.web.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.Course;
import org.preceptor.core.person.Role;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.Forms;
import org.preceptor.web.publication.PublishedCourses;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@CourseTest
class ChangesPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    @Autowired
    PublishedCourses courses;

    Course course;
    CohortId cohort;
    Forms forms;

    @BeforeEach
    void anInstructorTeachesOnTheFirstVersion() {
        course = classroom.course();
        cohort = classroom.cohortOf(course);
        classroom.traineeOf(cohort);
        forms = new Forms(mvc, classroom.instructorOf(cohort));
    }

    @Test
    void anotherKeyIsSaidAloud() throws Exception {
        Edition edition = new Edition(course);
        Course later = edition.withAnotherKey();
        courses.publish(later);

        assertThat(forms.page(between(course, later)))
                .contains("Items: 1 changed; keys: 1 changed.", "<span class=\"gap\">Key changed</span>")
                .contains("<h3>" + edition.turned().item().id());
    }

    @Test
    void newParagraphStandsWithoutThoseAroundIt() throws Exception {
        Course later = new Edition(course).withAnotherParagraph();
        courses.publish(later);
        int words = course.lessons().getFirst().words();

        assertThat(forms.page(between(course, later)))
                .contains("<dd>(nothing)</dd>", "<dd>%s</dd>".formatted(Edition.PARAGRAPH))
                .contains("<dd>%d</dd>".formatted(words), "<dd>%d</dd>".formatted(words + 7))
                .doesNotContain("Key changed");
    }

    @Test
    void newestIsComparedWithTheOneBefore() throws Exception {
        Course later = new Edition(course).withAnotherKey();
        courses.publish(later);
        Course last = new Edition(later).withAnotherParagraph();
        courses.publish(last);

        assertThat(forms.page("/trace/changes"))
                .contains("value=\"%s\" selected".formatted(later.hash().brief()))
                .contains("value=\"%s\" selected".formatted(last.hash().brief()))
                .contains("Lessons: 1 changed.");
    }

    @Test
    void oneVersionTwiceHasNoChanges() throws Exception {
        assertThat(forms.page(between(course, course)))
                .contains("This is one and the same version.")
                .doesNotContain("class=\"change\"");
    }

    @Test
    void instructorSeesWhoStaysInTheCohortsTheyTeach() throws Exception {
        CohortId other = classroom.cohortOf(course);
        classroom.traineeOf(other);
        courses.publish(new Edition(course).withAnotherKey());
        String page = forms.page("/trace/changes");

        assertThat(page).contains("Intake " + cohort).doesNotContain("Intake " + other);
        assertThat(page.substring(page.indexOf("Intake " + cohort)))
                .containsPattern("<td>[^<]*%s[^<]*</td><td class=\"number\">1</td><td class=\"number\">1</td>"
                        .formatted(course.hash().brief()));
    }

    @Test
    void administratorSeesEveryCohort() throws Exception {
        Member administrator = classroom.person("Ada Bello", Role.ADMINISTRATOR);

        assertThat(new Forms(mvc, administrator).page("/trace/changes")).contains("Intake " + cohort);
    }

    private static String between(Course before, Course after) {
        return "/trace/changes?before=%s&after=%s"
                .formatted(before.hash().brief(), after.hash().brief());
    }
}
