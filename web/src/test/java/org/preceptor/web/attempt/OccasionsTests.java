package org.preceptor.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.preceptor.core.attempt.Occasion;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.web.roster.Membership;

class OccasionsTests {

    static final FormLetter A = new FormLetter("A");
    static final FormLetter B = new FormLetter("B");
    static final FormLetter C = new FormLetter("C");

    @Test
    void thePreTestTakesTheFirstFormAndTheFinalTheOther() {
        assertThat(of(B, A).next(AssessmentKind.PRE_TEST, 0).form()).isEqualTo(B);
        assertThat(of(B, A).next(AssessmentKind.FINAL, 0).form()).isEqualTo(A);
    }

    @Test
    void aRetakeTakesAFormNotSeenYetAndThenAllOfThem() {
        assertThat(IntStream.range(0, 4).mapToObj(before -> of(A, B).next(AssessmentKind.FINAL, before)))
                .extracting(Occasion::form)
                .containsExactly(B, C, null, null);
    }

    @Test
    void occasionsAreCountedFromOne() {
        assertThat(of(A, B).next(AssessmentKind.FINAL, 2).number()).isEqualTo(3);
    }

    private static Occasions of(FormLetter preTest, FormLetter last) {
        Membership place = new Membership(
                new EnrolmentId(UUID.randomUUID()),
                new CohortId(UUID.randomUUID()),
                "Autumn",
                null,
                null,
                ContentHash.of(List.of("course")),
                preTest,
                last);
        return new Occasions(place, List.of(A, B, C));
    }
}
