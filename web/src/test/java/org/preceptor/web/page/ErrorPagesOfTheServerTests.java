package org.preceptor.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** What a reader sees when the fault lies before the controllers: in a filter, in security, in the server itself. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = ErrorPagesOfTheServerTests.Application.class,
        properties = {
            "spring.autoconfigure.exclude="
                    + "org.preceptor.web.database.DatabaseAutoConfiguration,"
                    + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration,"
                    + "org.springframework.boot.session.autoconfigure.SessionAutoConfiguration,"
                    + "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "management.endpoint.health.validate-group-membership=false",
            "spring.servlet.multipart.max-file-size=8KB"
        })
class ErrorPagesOfTheServerTests {

    @EnableAutoConfiguration
    @Import({
        PageConfiguration.class,
        Denials.class,
        ErrorPages.class,
        ErrorAdvice.class,
        ErrorPageController.class,
        PagesForTests.class
    })
    static class Application {

        @Bean
        SecurityFilterChain everybodyMayCome(HttpSecurity http, Denials denials) {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .exceptionHandling(refusals -> refusals.accessDeniedHandler(denials))
                    .build();
        }

        @Bean
        Filter brokenFilter() {
            return (request, response, chain) -> {
                if (((HttpServletRequest) request).getRequestURI().equals("/broken-filter")) {
                    throw new IllegalStateException("secret reason");
                }
                chain.doFilter(request, response);
            };
        }
    }

    @LocalServerPort
    int port;

    HttpResponse<String> send(HttpRequest.Builder request, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var address = URI.create("http://localhost:%d%s".formatted(port, path));
            return client.send(
                    request.uri(address).header("Accept", "text/html").build(), BodyHandlers.ofString());
        }
    }

    @Test
    void faultOfAFilterIsAPage() throws Exception {
        var answer = send(HttpRequest.newBuilder(), "/broken-filter");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("Something went wrong", "Reference <strong>", "/css/preceptor-")
                .doesNotContain("secret reason", "Whitelabel");
    }

    @Test
    void denialToNobodyIsAbsence() throws Exception {
        var answer = send(HttpRequest.newBuilder(), "/denied");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is no page here, or it is not yours to see.");
    }

    @Test
    void staleFormIsToldSo() throws Exception {
        var answer = send(HttpRequest.newBuilder().POST(BodyPublishers.ofString("a=b")), "/roster");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("This page was out of date", "Answers shown as saved are kept");
    }

    @Test
    void tooLargeFileIsToldTheLimit() throws Exception {
        var start = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n";
        var request = HttpRequest.newBuilder()
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(start + "a".repeat(9000) + "\r\n--x--\r\n"));

        var answer = send(request, "/roster");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("A file may have up to 8 kB.", "Nothing was changed.");
    }
}
