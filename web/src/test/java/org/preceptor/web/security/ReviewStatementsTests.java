package org.preceptor.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.Role;
import org.preceptor.web.Classroom;
import org.preceptor.web.insight.AnsweredCohorts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many statements a page of a review asks does not depend on how many people it is about. */
@ServedApplication
@Import({Classroom.class, AnsweredCohorts.class})
class ReviewStatementsTests {

    @LocalServerPort
    int port;

    @Autowired
    Classroom classroom;

    @Autowired
    AnsweredCohorts cohorts;

    @Autowired
    People people;

    @Autowired
    CountedStatements statements;

    @Autowired
    JdbcClient jdbc;

    Member instructor;
    RealBrowser browser;

    @BeforeEach
    void anInstructorIsSignedIn() {
        instructor = people.a(Role.INSTRUCTOR);
        browser = new RealBrowser(URI.create("http://localhost:" + port));
        browser.signIn(instructor);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "/objectives", "/gain", "/calibration", "/items"})
    void sixPeopleCostAsManyAsForty(String page) {
        CohortId small = answeredBy(6);
        CohortId large = answeredBy(40);

        assertThat(asked(large, page)).isPositive().isEqualTo(asked(small, page));
    }

    private CohortId answeredBy(int number) {
        CohortId cohort = classroom.cohort();
        cohorts.answer(cohort, number);
        jdbc.sql("insert into cohort_instructor (cohort_id, person_id) values (?, ?)")
                .params(cohort.value(), instructor.uuid())
                .update();
        return cohort;
    }

    /** The first look counts what waits to be counted. */
    private int asked(CohortId cohort, String page) {
        String address = "/cohorts/" + cohort + page;
        assertThat(browser.get(address).statusCode()).isEqualTo(200);
        return statements.during(() -> browser.get(address)).size();
    }
}
