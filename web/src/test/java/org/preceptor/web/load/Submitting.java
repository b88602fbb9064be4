package org.preceptor.web.load;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Attempts;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.LessonSlug;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.attempt.AnswerKey;
import org.preceptor.web.attempt.Answering;
import org.preceptor.web.attempt.Beginning;
import org.preceptor.web.attempt.Reply;
import org.preceptor.web.attempt.Sittings;
import org.preceptor.web.lesson.Reading;
import org.preceptor.web.publication.BundledCourse;
import org.preceptor.web.roster.Enrolments;
import org.preceptor.web.roster.Membership;
import org.springframework.context.ApplicationContext;

/** Trainees who, after the pre-test, take the check of the first lesson from its beginning to its end, again and again. */
final class Submitting implements AutoCloseable {

    /** How long a trainee thinks before each answer. */
    private static final Duration PAUSE =
            Duration.ofMillis(Long.parseLong(System.getenv().getOrDefault("SCALE_PAUSE", "0")));

    private final ApplicationContext application;
    private final ExecutorService threads;
    private final AtomicBoolean going = new AtomicBoolean(true);
    private final AtomicInteger submitted = new AtomicInteger();

    private Submitting(ApplicationContext application, int trainees) {
        this.application = application;
        this.threads = Executors.newFixedThreadPool(trainees);
    }

    static Submitting start(ApplicationContext application, ScaleData data) {
        var submitting = new Submitting(application, data.trainees().size());
        data.trainees().forEach(trainee -> submitting.threads.execute(() -> submitting.work(trainee)));
        return submitting;
    }

    int submitted() {
        return submitted.get();
    }

    private void work(PersonId trainee) {
        Membership place =
                application.getBean(Enrolments.class).current(trainee).orElseThrow();
        Sittings sittings = application.getBean(Sittings.class);
        LessonSlug lesson = application
                .getBean(BundledCourse.class)
                .course()
                .lessons()
                .getFirst()
                .slug();
        sittings.submit(begun(sittings.begin(place, AssessmentKind.PRE_TEST)), trainee);
        application.getBean(Reading.class).open(place, lesson);
        while (going.get()) {
            answer(begun(sittings.begin(place, lesson)), trainee);
            submitted.incrementAndGet();
        }
    }

    private void answer(AttemptId id, PersonId trainee) {
        Attempt attempt = application.getBean(Attempts.class).find(id, trainee).orElseThrow();
        attempt.questions().forEach(question -> {
            LockSupport.parkNanos(PAUSE.toNanos());
            application
                    .getBean(Answering.class)
                    .answerOnce(
                            id, trainee, question.position(), Reply.to(question, AnswerKey.rightAnswerTo(question)));
        });
    }

    private static AttemptId begun(Beginning beginning) {
        return switch (beginning) {
            case Beginning.Begun(AttemptId id) -> id;
            case Beginning.StepLocked locked -> throw new IllegalStateException("Locked: " + locked);
            case Beginning.NotPermitted refused -> throw new IllegalStateException("Not permitted: " + refused);
        };
    }

    @Override
    public void close() {
        going.set(false);
        threads.close();
    }
}
