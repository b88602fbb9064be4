package org.preceptor.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.Attempt.Submitted;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.roster.Enrolments;
import org.preceptor.web.roster.Membership;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;

/** What several tabs of one trainee do at the same moment. */
@CourseTest
class SavingWhileSubmittingTests {

    @Autowired
    Classroom classroom;

    @Autowired
    Sittings sittings;

    @Autowired
    Answering answering;

    @Autowired
    Enrolments enrolments;

    @RepeatedTest(20)
    void everyAcknowledgedAnswerIsMarked() throws Exception {
        Member trainee = classroom.trainee();
        AttemptId id = begun(trainee);
        List<Question> questions = attempt(id, trainee).questions();
        var acknowledged = ConcurrentHashMap.<Integer>newKeySet();

        Tabs.together(Stream.concat(
                questions.stream().map(question -> (Callable<Object>) () -> {
                    Saving saving = answering
                            .answer(
                                    id,
                                    trainee.id(),
                                    question.position(),
                                    Reply.to(question, AnswerKey.rightAnswerTo(question)))
                            .orElseThrow();
                    return saving instanceof Saving.Saved && acknowledged.add(question.position());
                }),
                Stream.of(() -> sittings.submit(id, trainee.id()))));

        Attempt ended = attempt(id, trainee);
        assertThat(ended.questions().stream().filter(Question::answered).map(Question::position))
                .containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(((Submitted) ended.state()).mark()).isEqualTo(ended.mark());
    }

    @Test
    void twentyTabsBeginOneAttempt() throws Exception {
        Member trainee = classroom.trainee();

        List<AttemptId> begun =
                Tabs.together(IntStream.range(0, 20).mapToObj(tab -> (Callable<AttemptId>) () -> begun(trainee)));

        assertThat(begun).hasSize(20).containsOnly(begun.getFirst());
    }

    @Test
    void twentyTabsSubmitOneResult() throws Exception {
        Member trainee = classroom.trainee();
        AttemptId id = begun(trainee);

        List<Attempt.State> results =
                Tabs.together(IntStream.range(0, 20).mapToObj(tab -> (Callable<Attempt.State>) () -> {
                    sittings.submit(id, trainee.id());
                    return attempt(id, trainee).state();
                }));

        assertThat(results).hasSize(20).containsOnly(results.getFirst());
        assertThat(results.getFirst()).isInstanceOf(Submitted.class);
    }

    private AttemptId begun(Member trainee) {
        Membership place = enrolments.current(trainee.id()).orElseThrow();
        return ((Beginning.Begun) sittings.begin(place, AssessmentKind.PRE_TEST)).attempt();
    }

    private Attempt attempt(AttemptId id, Member trainee) {
        return sittings.of(id, trainee.id()).orElseThrow().attempt();
    }
}
