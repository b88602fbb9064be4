package org.preceptor.web.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.item.Item.Case;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.Forms;
import org.preceptor.web.attempt.AnswerKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.UriComponentsBuilder;

/** Another key for a case, whose parts stand on one form then. */
@CourseTest
class CaseKeyTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    Forms forms;
    Case item;
    String address;

    @BeforeEach
    void anInstructorLooksAtACase() {
        CohortId cohort = classroom.cohort();
        forms = new Forms(mvc, classroom.instructorOf(cohort));
        BankItem found = classroom.course().items().stream()
                .filter(one -> one.item() instanceof Case && !one.isCheck())
                .findFirst()
                .orElseThrow();
        item = (Case) found.item();
        address = "/cohorts/%s/items/%s/%s"
                .formatted(cohort, item.id(), found.hash().hex());
    }

    @Test
    void everyPartHasControlsOfItsOwn() throws Exception {
        String page = forms.page(address);

        IntStream.rangeClosed(1, item.steps().size())
                .forEach(part ->
                        assertThat(page).contains("Part %d:".formatted(part), "name=\"answer-%d\"".formatted(part)));
        assertThat(page).contains("Correct the key");
    }

    @Test
    void theWholeKeyIsPreviewedAndSentAlong() {
        assertThat(forms.get(preview(item.steps().size())))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"key\" value=\"1=%s\"".formatted(keyOf(1).getFirst()));
    }

    @Test
    void aKeyWithoutItsLastPartIsRefused() {
        assertThat(forms.get(preview(item.steps().size() - 1)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Give the whole new key.");
    }

    private String preview(int parts) {
        UriComponentsBuilder preview =
                UriComponentsBuilder.fromPath(address + "/preview").queryParam("kind", "rekey");
        IntStream.rangeClosed(1, parts)
                .forEach(
                        part -> preview.queryParam("answer-" + part, keyOf(part).toArray()));
        return preview.toUriString();
    }

    private List<String> keyOf(int part) {
        return AnswerKey.rightAnswerTo(item.steps().get(part - 1));
    }
}
