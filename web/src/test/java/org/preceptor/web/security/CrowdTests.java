package org.preceptor.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PagesOfTheApplication
class CrowdTests {

    @TestBean
    PasswordEncoder encoder;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Test
    void whoeverFindsNoPlaceIsAskedToTryAgain() {
        assertThat(signIn(people.aTrainee()))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .bodyText()
                .contains("Many people are signing in just now; try again in a few seconds.");
    }

    @Test
    void aCrowdCountsAsNobodysFailure() {
        var trainee = people.aTrainee();

        assertThat(IntStream.range(0, 12).mapToObj(each -> signIn(trainee)))
                .allSatisfy(answer -> assertThat(answer).hasStatus(HttpStatus.SERVICE_UNAVAILABLE));
    }

    static PasswordEncoder encoder() {
        return new PasswordEncoder() {

            @Override
            public String encode(CharSequence password) {
                return "encoded";
            }

            @Override
            public boolean matches(CharSequence password, String encoded) {
                throw new TooManyAtOnce(Duration.ofSeconds(5));
            }
        };
    }

    private MvcTestResult signIn(Member member) {
        return mvc.post()
                .uri("/login")
                .param("username", member.email())
                .param("password", People.PASSWORD)
                .with(csrf())
                .exchange();
    }
}
