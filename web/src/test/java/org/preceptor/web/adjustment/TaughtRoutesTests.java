package org.preceptor.web.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.As;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.Forms;
import org.preceptor.web.adjustment.Sitters.Sitter;
import org.preceptor.web.security.Member;
import org.preceptor.web.security.Route;
import org.preceptor.web.security.Routes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Every address of a cohort in which everything has happened, asked for by those who teach it and those who do not. */
@CourseTest
@Import(Sitters.class)
class TaughtRoutesTests {

    static final String COHORT = "/cohorts/{id}";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Sitters sitters;

    @Autowired
    Classroom classroom;

    @Autowired
    JdbcClient jdbc;

    CohortId cohort;
    Forms teaching;
    Map<String, String> ids;

    @BeforeEach
    void everythingHasHappened() throws Exception {
        cohort = sitters.cohort();
        teaching = new Forms(mvc, classroom.instructorOf(cohort));
        Sitter sitter = sitters.open(cohort, "b", "a", "c");
        new Forms(mvc, sitter.member())
                .post(
                        "/attempts/%s/questions/1/report".formatted(sitter.attempt()),
                        "reason",
                        "unclear",
                        "words",
                        "Two answers fit.");
        sitters.sittings().submit(sitter.attempt(), sitter.member().id());
        ids = Map.of(
                "id", cohort.toString(),
                "trainee", sitter.member().uuid().toString(),
                "attempt", sitter.attempt().toString(),
                "kind", "attempts",
                "setAside", setAside(sitter),
                "extension", extension(),
                "report", found("/reports", "/reports/([0-9a-f-]{36})"),
                "item", ThreeItems.version(1).id().value(),
                "hash", ThreeItems.version(1).hash().hex(),
                "adjustment", adjustment());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("routes")
    void isForThoseWhoTeachTheCohort(HttpMethod method, String pattern) throws Exception {
        Forms stranger = new Forms(mvc, classroom.instructorOf(sitters.cohort()));
        Forms colleague = new Forms(mvc, classroom.instructorOf(cohort));
        Forms removed = new Forms(mvc, classroom.instructorOf(cohort));
        remove(removed.member());

        assertThat(ask(stranger, method, pattern)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(ask(removed, method, pattern)).hasStatus(HttpStatus.NOT_FOUND);
        MvcTestResult own = ask(teaching, method, pattern);
        assertThat(own.getResponse().getStatus()).isNotEqualTo(HttpStatus.NOT_FOUND.value());
        if (method.equals(HttpMethod.GET)) {
            assertThat(own).hasStatusOk();
            assertThat(words(ask(colleague, method, pattern))).isEqualTo(words(own));
        }
    }

    @Test
    void thePartOfTheOverviewThatAScriptAsksForIsToo() {
        Member stranger = classroom.instructorOf(sitters.cohort());

        assertThat(mvc.get()
                        .uri("/cohorts/" + cohort)
                        .header("HX-Request", "true")
                        .with(As.member(stranger)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    static Stream<Arguments> routes() {
        return Routes.table().stream()
                .filter(route -> route.pattern().startsWith(COHORT))
                .flatMap(TaughtRoutesTests::inEveryFormat);
    }

    private static Stream<Arguments> inEveryFormat(Route route) {
        return Stream.of("csv", "xlsx")
                .map(format -> route.pattern().replace("{format}", format))
                .distinct()
                .map(pattern -> Arguments.of(route.method(), pattern));
    }

    private MvcTestResult ask(Forms forms, HttpMethod method, String pattern) {
        String address = pattern;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            address = address.replace("{%s}".formatted(id.getKey()), id.getValue());
        }
        return method.equals(HttpMethod.POST)
                ? forms.post(address, "person", ids.get("trainee"))
                : forms.get(address.endsWith("/preview") ? address + "?kind=drop" : address);
    }

    /** What is on a page or in a file of text, without what every form carries anew. */
    private static String words(MvcTestResult result) throws Exception {
        String type = String.valueOf(result.getResponse().getContentType());
        if (!type.startsWith("text/")) {
            return "";
        }
        String body = result.getResponse().getContentAsString();
        return body.substring(Math.max(0, body.indexOf("<main"))).replaceAll("value=\"[^\"]*\"", "");
    }

    private void remove(Member instructor) {
        jdbc.sql("delete from cohort_instructor where person_id = ?")
                .param(instructor.uuid())
                .update();
    }

    private String setAside(Sitter sitter) throws Exception {
        String trainee = "/trainees/" + sitter.member().uuid();
        teaching.post("/cohorts/" + cohort + trainee + "/set-aside", "need", "reported", "note", "We talked.");
        return found(trainee, "/set-aside/([0-9a-f-]{36})/end");
    }

    private String extension() throws Exception {
        teaching.post("/cohorts/%s/extensions/attempts".formatted(cohort), "attempts", "1", "reason", "As agreed");
        return found("/extensions", "/extensions/([0-9a-f-]{36})/withdrawal");
    }

    private String adjustment() throws Exception {
        ItemVersion item = ThreeItems.version(1);
        String address = "/items/%s/%s".formatted(item.id(), item.hash());
        MvcTestResult sent = teaching.post(
                "/cohorts/" + cohort + address + "/adjustments",
                "signing",
                found(address + "/preview?kind=drop", "name=\"signing\" value=\"([^\"]+)\""),
                "after",
                "",
                "kind",
                "drop",
                "reason",
                "Two answers fit.",
                "signature",
                "Ingrid Solberg");
        return sent.getResponse().getRedirectedUrl().replaceAll(".*/", "");
    }

    /** What a page of the cohort holds at the first place of this form. */
    private String found(String address, String form) throws Exception {
        Matcher matcher = Pattern.compile(form).matcher(teaching.page("/cohorts/" + cohort + address));
        assertThat(matcher.find()).as(address).isTrue();
        return matcher.group(1);
    }
}
