package org.preceptor.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PagesOfTheApplication
@TestPropertySource(properties = "preceptor.base-url=https://preceptor.hospital.test")
class SecureCookiesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Test
    void cookiesTravelOverTlsOnly() {
        var page = mvc.get().uri("/login").exchange();
        var answer = mvc.post()
                .uri("/login")
                .param("username", people.aTrainee().email())
                .param("password", People.PASSWORD)
                .with(csrf())
                .exchange();

        assertThat(page).cookies().isSecure("__Host-CSRF", true).isHttpOnly("__Host-CSRF", true);
        assertThat(page.getResponse().getCookie("__Host-CSRF").getAttribute("SameSite"))
                .isEqualTo("Lax");
        assertThat(answer.getResponse().getHeaders("Set-Cookie"))
                .extracting(cookie -> List.of(cookie.split("=", 2)).getFirst())
                .contains("SESSION", "__Host-DEVICE");
        assertThat(answer.getResponse().getHeaders("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "HttpOnly"));
    }

    @Test
    void browsersAreToldToComeBackOverTls() {
        assertThat(mvc.get().uri("/login")).hasHeader("Strict-Transport-Security", "max-age=31536000");
    }
}
