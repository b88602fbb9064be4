package org.preceptor.web.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.preceptor.core.assessment.Form;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.item.ItemId;
import org.preceptor.core.person.Role;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CourseTest
class CrossedFormsTests {

    @Autowired
    Classroom classroom;

    @Autowired
    Enrolments enrolments;

    @Autowired
    JdbcClient jdbc;

    @Test
    void tenThousandEnrolmentsAreSplitInHalvesAndAskDifferentItems() {
        Course course = classroom.course();
        FormLetter a = course.forms().getFirst();

        List<CrossedForms> all = IntStream.range(0, 10_000)
                .mapToObj(before -> CrossedForms.inTurn(course, before))
                .toList();

        assertThat(all).filteredOn(forms -> forms.preTest().equals(a)).hasSize(5_000);
        assertThat(all).filteredOn(forms -> forms.last().equals(a)).hasSize(5_000);
        assertThat(IntStream.range(0, 10_000))
                .allSatisfy(seed -> assertThat(drawn(
                                course, AssessmentKind.PRE_TEST, all.get(seed).preTest(), seed))
                        .hasSize(
                                course.plan(AssessmentKind.PRE_TEST).blueprint().items())
                        .doesNotContainAnyElementsOf(drawn(
                                course, AssessmentKind.FINAL, all.get(seed).last(), seed)));
    }

    @Test
    void peopleWhoJoinAtOnceAreSplitInHalvesToo() throws Exception {
        CohortId cohort = classroom.cohort();
        List<Member> people = IntStream.range(0, 40)
                .mapToObj(number -> classroom.person("Amina Okafor", Role.TRAINEE))
                .toList();

        try (ExecutorService desks = Executors.newFixedThreadPool(8)) {
            for (Future<?> joined : desks.invokeAll(people.stream()
                    .map(person -> (Callable<Object>) () -> enrolments.enrol(person.id(), cohort))
                    .toList())) {
                joined.get();
            }
        }

        assertThat(jdbc.sql("""
                select count(*)
                  from enrolment
                 where cohort_id = :cohort
                 group by pre_test_form, final_form
                """)
                        .param("cohort", cohort.value())
                        .query(Integer.class)
                        .list())
                .containsExactly(20, 20);
    }

    private static List<ItemId> drawn(Course course, AssessmentKind kind, FormLetter letter, long seed) {
        return Form.draw(course, course.plan(kind), letter, seed).entries().stream()
                .map(entry -> entry.item().item().id())
                .toList();
    }
}
