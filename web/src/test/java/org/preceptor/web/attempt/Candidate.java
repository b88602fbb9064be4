package org.preceptor.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.course.Lesson;
import org.preceptor.web.Forms;
import org.preceptor.web.security.Member;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A trainee at work in a page test: begins, answers and submits as the pages' forms do. */
record Candidate(Forms forms, Sittings sittings) {

    static Candidate of(MockMvcTester mvc, Member member, Sittings sittings) {
        return new Candidate(new Forms(mvc, member), sittings);
    }

    AttemptId begin(String kind) {
        return opened(forms.post("/assessments/" + kind));
    }

    AttemptId beginCheck(String lesson) {
        return opened(forms.post("/lessons/%s/check".formatted(lesson)));
    }

    private static AttemptId opened(MvcTestResult result) {
        String address = result.getResponse().getRedirectedUrl();
        assertThat(address).startsWith("/attempts/");
        return AttemptId.of(address.substring("/attempts/".length()));
    }

    Attempt attempt(AttemptId id) {
        return sittings.of(id, forms.member().id()).orElseThrow().attempt();
    }

    private List<Lesson> lessons(AttemptId id) {
        return sittings.of(id, forms.member().id()).orElseThrow().course().lessons();
    }

    /** Answers from the page as it is now. */
    MvcTestResult answer(AttemptId id, int position, List<String> values) {
        return answer(id, position, attempt(id).questions().get(position - 1).revision(), values);
    }

    /** Answers from a page that was opened at a revision of the question. */
    MvcTestResult answer(AttemptId id, int position, int revision, List<String> values) {
        return send(
                id,
                position,
                revision,
                values.stream().flatMap(value -> Stream.of("answer", value)).toArray(String[]::new));
    }

    /** Sends a question's form whose fields and values follow one another. */
    MvcTestResult send(AttemptId id, int position, int revision, String... fields) {
        return forms.post(
                "/attempts/%s/answers/%d".formatted(id, position),
                Stream.concat(Stream.of("revision", String.valueOf(revision)), Stream.of(fields))
                        .toArray(String[]::new));
    }

    MvcTestResult submit(AttemptId id) {
        return forms.post("/attempts/%s/submission".formatted(id));
    }

    /** Answers everything right, and submits. */
    void ace(AttemptId id) {
        for (Question question : attempt(id).questions()) {
            answer(id, question.position(), AnswerKey.rightAnswerTo(question));
        }
        submit(id);
    }

    /** Submits blank. */
    void fail(AttemptId id) {
        submit(id);
    }

    /** Goes the whole way to the open final; gives the pre-test. */
    AttemptId studyEverything() {
        AttemptId preTest = begin("pre-test");
        ace(preTest);
        for (Lesson lesson : lessons(preTest)) {
            forms.get("/lessons/" + lesson.slug());
            ace(beginCheck(lesson.slug().value()));
        }
        return preTest;
    }
}
