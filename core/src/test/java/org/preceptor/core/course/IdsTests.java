package org.preceptor.core.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "C8", "c08", "C0008", "C08b", "R08", "C08 "})
    void claimIdsLookLikeC08(String value) {
        assertThat(new ClaimId("C08")).hasToString("C08");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClaimId(value))
                .withMessage("A claim id looks like C08, not like %s", value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "R1", "r01", "R31bb", "R31B", "C01"})
    void referenceIdsLookLikeR01(String value) {
        assertThat(new ReferenceId("R31b")).hasToString("R31b");
        assertThatIllegalArgumentException().isThrownBy(() -> new ReferenceId(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "L1", "L1-1", "l1-o1", "L1-I01", "L123-O1"})
    void objectiveIdsLookLikeL2O3(String value) {
        assertThat(new ObjectiveId("L2-O3")).hasToString("L2-O3");
        assertThatIllegalArgumentException().isThrownBy(() -> new ObjectiveId(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A b", "Upper", "a--b", "-a", "a-", "a_b", "../a", "a/b"})
    void lessonSlugsAreInKebabCase(String value) {
        assertThat(new LessonSlug("naming-the-problem-2")).hasToString("naming-the-problem-2");
        assertThatIllegalArgumentException().isThrownBy(() -> new LessonSlug(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "AB", "1"})
    void formsAreOneCapitalLetter(String value) {
        assertThat(new FormLetter("A")).hasToString("A");
        assertThatIllegalArgumentException().isThrownBy(() -> new FormLetter(value));
    }

    @ParameterizedTest
    @EnumSource
    void bloomLevelsReadBackFromTheirWords(Bloom bloom) {
        assertThat(Bloom.parse(bloom.word())).isEqualTo(bloom);
    }
}
