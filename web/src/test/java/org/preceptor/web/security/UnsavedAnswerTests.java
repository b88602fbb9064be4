package org.preceptor.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnsavedAnswerTests {

    @Test
    void leadsBackToItsQuestionWithEverythingButTheToken() {
        Map<String, String[]> sent = new LinkedHashMap<>();
        sent.put("_csrf", new String[] {"secret"});
        sent.put("revision", new String[] {"2"});
        sent.put("answer", new String[] {"5,4 & more", "é"});

        assertThat(UnsavedAnswer.address("/attempts/x/answers/7", sent))
                .hasValue("/attempts/x?question=7&revision=2&answer=5,4%20%26%20more&answer=%C3%A9");
    }

    @Test
    void isNothingForOtherForms() {
        assertThat(UnsavedAnswer.address("/attempts/x/submission", Map.of())).isEmpty();
        assertThat(UnsavedAnswer.address("/admin/people", Map.of())).isEmpty();
        assertThat(UnsavedAnswer.address("/attempts/x/answers/7/y", Map.of())).isEmpty();
    }
}
