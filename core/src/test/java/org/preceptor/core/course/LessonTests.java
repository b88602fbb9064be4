package org.preceptor.core.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.core.course.Parts.lessonWithText;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LessonTests {

    @Nested
    class Words {

        @ParameterizedTest(name = "{0} has {1}")
        @CsvSource({
            "'', 0",
            "' \n ', 0",
            "Two words, 2",
            "'Two\nlines,  spaced', 3",
            "'## A heading', 2",
            "'| a | b |\n|---|---|', 2",
            "well-known, 1",
            "'89% of 70 studies', 4",
            "'a – b', 2"
        })
        void areWhatAReaderReads(String text, int words) {
            assertThat(lessonWithText(text).words()).isEqualTo(words);
        }
    }

    @Nested
    class Minutes {

        @ParameterizedTest(name = "{0} words take {1}")
        @CsvSource({"0, 0", "1, 1", "200, 1", "201, 2", "1000, 5"})
        void areRoundedUp(int words, int minutes) {
            assertThat(lessonWithText("word ".repeat(words)).minutes()).isEqualTo(minutes);
        }
    }
}
