package org.preceptor.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.content.CourseFiles;
import org.preceptor.content.CourseReader;
import org.preceptor.content.Reading;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.course.Course;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.publication.PublishedCourses;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An author edits the course and publishes it while attempts at the old version exist. */
@CourseTest
class FrozenPastTests {

    /** Half of them have the form that asks with these words. */
    private static final int ENOUGH = 20;

    private static final String OLD_WORDS = "What is the earliest point at which she can leave?";
    private static final String NEW_WORDS = "When is the earliest that she can leave?";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    @Autowired
    Sittings sittings;

    @Autowired
    PublishedCourses courses;

    @Autowired
    JdbcClient jdbc;

    Candidate before;
    AttemptId attempt;
    int position;

    @BeforeEach
    void aTraineeBegan() {
        before = Stream.generate(this::candidate)
                .limit(ENOUGH)
                .filter(candidate -> positionOf(OLD_WORDS, candidate, candidate.begin("pre-test")) > 0)
                .findFirst()
                .orElseThrow();
        attempt = before.begin("pre-test");
        position = positionOf(OLD_WORDS, before, attempt);
    }

    @Test
    void anOldAttemptKeepsTheWordsItWasTakenWith() throws Exception {
        Course edited = edited();
        courses.publish(edited);

        assertThat(before.forms().page("/attempts/%s?question=%d".formatted(attempt, position)))
                .contains(OLD_WORDS)
                .doesNotContain(NEW_WORDS);
        assertThat(courses.newest(PublishedCourses.FIRST_COURSE)).isEqualTo(edited);
    }

    @Test
    void anOldAttemptIsMarkedWithTheKeyItWasTakenWith() throws Exception {
        courses.publish(edited());
        String key = ((SingleBestAnswer) before.attempt(attempt)
                        .question(position)
                        .orElseThrow()
                        .item()
                        .item())
                .key()
                .value();

        before.answer(attempt, position, List.of(key));

        assertThat(before.attempt(attempt)
                        .question(position)
                        .orElseThrow()
                        .mark()
                        .isFull())
                .isTrue();
    }

    @Test
    void aNewCohortTakesTheNewWords() throws Exception {
        var cohort = classroom.cohortOf(edited());
        Candidate after = Stream.generate(() -> Candidate.of(mvc, classroom.traineeOf(cohort), sittings))
                .limit(ENOUGH)
                .filter(candidate -> positionOf(NEW_WORDS, candidate, candidate.begin("pre-test")) > 0)
                .findFirst()
                .orElseThrow();

        assertThat(positionOf(OLD_WORDS, after, after.begin("pre-test"))).isZero();
    }

    @Test
    void aPublishedVersionCannotBeChanged() {
        assertThatThrownBy(() ->
                        jdbc.sql("update course_version set title = 'Another'").update())
                .hasMessageContaining("Rows of course_version are never changed or removed");
    }

    @Test
    void aSubmittedAttemptCannotBeChanged() {
        before.submit(attempt);

        assertThatThrownBy(() -> jdbc.sql("update attempt set passed = not passed where id = :id")
                        .param("id", attempt.value())
                        .update())
                .hasMessageContaining("was submitted and never changes");
    }

    private Candidate candidate() {
        Member trainee = classroom.trainee();
        return Candidate.of(mvc, trainee, sittings);
    }

    private static int positionOf(String leadIn, Candidate candidate, AttemptId id) {
        return candidate.attempt(id).questions().stream()
                .filter(question -> question.item().item().leadIn().equals(leadIn))
                .mapToInt(question -> question.position())
                .findFirst()
                .orElse(0);
    }

    /** The course with other words in one item. */
    private static Course edited() {
        CourseFiles original = CourseFiles.onClassPath("/courses/" + PublishedCourses.FIRST_COURSE);
        CourseFiles edited = name -> original.open(name).map(FrozenPastTests::withNewWords);
        return ((Reading.Read) CourseReader.read(edited)).course();
    }

    private static InputStream withNewWords(InputStream file) {
        try (file) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new ByteArrayInputStream(text.replace(OLD_WORDS, NEW_WORDS).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
