package org.preceptor.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** What every page and every error page is sent with. */
@SpringJUnitWebConfig(
        classes = {
            PageTests.Mvc.class,
            PageConfiguration.class,
            ErrorPages.class,
            ErrorAdvice.class,
            ErrorPageController.class,
            PagesForTests.class
        })
class PageTests {

    @EnableWebMvc
    static class Mvc {}

    record Amina() implements Named {
        @Override
        public String displayName() {
            return "Amina Okafor";
        }
    }

    MockMvcTester mvc;

    @BeforeEach
    void open(@Autowired WebApplicationContext context) {
        mvc = MockMvcTester.from(context);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    static void signIn(String... authorities) {
        var authentication = new TestingAuthenticationToken(new Amina(), "", authorities);
        SecurityContextHolder.getContext().setAuthentication(authentication);
    }

    static String text(MvcTestResult result) throws Exception {
        return result.getResponse().getContentAsString();
    }

    @Nested
    class Frames {

        @Test
        void pageOpensWithItsDoctype() {
            var page = mvc.get().uri("/cohorts/7").exchange();

            assertThat(page).hasStatusOk().hasContentType("text/html;charset=UTF-8");
            assertThat(page).bodyText().startsWith("<!doctype html>\n<html lang=\"en-GB\">");
        }

        @Test
        void titleNamesPageAndPlace() {
            assertThat(mvc.get().uri("/cohorts/7"))
                    .bodyText()
                    .contains("<title>Cohort 7 · Cohorts · Preceptor</title>")
                    .contains("<li><a href=\"/cohorts\">Cohorts</a></li>");
        }

        @Test
        void nobodyFindsNeitherLinksNorSignOut() {
            assertThat(mvc.get().uri("/cohorts/7"))
                    .bodyText()
                    .doesNotContain("aria-label=\"Main\"", "/logout", "/progress");
        }

        @ParameterizedTest(name = "{0} reads {1} and finds {2}")
        @CsvSource({
            "ROLE_TRAINEE, Trainee, <a href=\"/progress\">Progress</a>",
            "ROLE_INSTRUCTOR, Instructor, <a href=\"/cohorts\" aria-current=\"page\">Cohorts</a>",
            "ROLE_ADMINISTRATOR, Administrator, <a href=\"/admin/audit\">Record</a>"
        })
        void everyRoleFindsItsLinks(String authority, String word, String link) {
            signIn(authority);

            assertThat(mvc.get().uri("/cohorts/7"))
                    .bodyText()
                    .contains("Amina Okafor <small>" + word + "</small>", link, "action=\"/logout\"");
        }

        @Test
        void pageHoldsNoInlineStyleOrScript() throws Exception {
            signIn("ROLE_TRAINEE");

            var page = text(mvc.get().uri("/cohorts/7").exchange());

            assertThat(page).doesNotContain(" style=", "<style", " onclick=", "<script>");
        }
    }

    @Nested
    class StaticFiles {

        @Test
        void stylesheetMayBeKeptForAYear() throws Exception {
            var page = text(mvc.get().uri("/cohorts/7").exchange());

            var address = Pattern.compile("/css/preceptor-[0-9a-f]{32}\\.css").matcher(page);
            assertThat(address.find()).isTrue();
            assertThat(mvc.get().uri(address.group()))
                    .hasStatusOk()
                    .hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable");
        }

        @Test
        void staleAddressIsNotThere() {
            assertThat(mvc.get().uri("/css/preceptor-00000000000000000000000000000000.css"))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Nested
    @ExtendWith(OutputCaptureExtension.class)
    class Errors {

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"/nowhere", "/absent", "/cohorts/seven", "/error"})
        void whatIsNotThereIsAbsent(String address) {
            assertThat(mvc.get().uri(address))
                    .hasStatus(HttpStatus.NOT_FOUND)
                    .bodyText()
                    .contains("There is no page here, or it is not yours to see.", "<a class=\"button\" href=\"/\">");
        }

        @Test
        void forbiddenLooksAbsent() {
            var page = mvc.get().uri("/error").requestAttr("jakarta.servlet.error.status_code", 403);

            assertThat(page)
                    .hasStatus(HttpStatus.NOT_FOUND)
                    .bodyText()
                    .contains("There is no page here, or it is not yours to see.");
        }

        @Test
        void denialIsLeftToTheSecurityFilters() {
            assertThat(mvc.get().uri("/denied"))
                    .hasFailed()
                    .failure()
                    .hasRootCauseInstanceOf(AccessDeniedException.class);
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"/refused", "/cohorts/7?page=two"})
        void unreadableRequestGetsASentence(String address) {
            assertThat(mvc.get().uri(address))
                    .hasStatus(HttpStatus.BAD_REQUEST)
                    .bodyText()
                    .contains("Nothing was changed.")
                    .doesNotContain("secret reason");
        }

        @Test
        void wrongMethodNamesTheRightOne() {
            assertThat(mvc.post().uri("/broken"))
                    .hasStatus(HttpStatus.METHOD_NOT_ALLOWED)
                    .hasHeader(HttpHeaders.ALLOW, "GET")
                    .bodyText()
                    .contains("This address cannot be used that way");
        }

        @Test
        void tooLargeFileNamesTheLimit() {
            assertThat(mvc.get().uri("/large"))
                    .hasStatus(HttpStatus.CONTENT_TOO_LARGE)
                    .bodyText()
                    .contains("A file may have up to 1 MB.", "Nothing was changed.");
        }

        @Test
        void faultCarriesTheReferenceOfTheLog(CapturedOutput output) throws Exception {
            var page = mvc.get().uri("/broken").exchange();

            assertThat(page).hasStatus(HttpStatus.INTERNAL_SERVER_ERROR);
            assertThat(text(page)).contains("Answers shown as saved are kept.").doesNotContain("secret reason");
            var reference =
                    Pattern.compile("Reference <strong>([0-9a-f]{8})</strong>").matcher(text(page));
            assertThat(reference.find()).isTrue();
            assertThat(output).contains("Reference " + reference.group(1));
        }

        @Test
        void signedInReaderKeepsTheirLinks() {
            signIn("ROLE_TRAINEE");

            assertThat(mvc.get().uri("/nowhere")).bodyText().contains("<a href=\"/progress\">Progress</a>");
        }
    }
}
