package org.preceptor.web.journey;

import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.preceptor.core.course.Lesson;
import org.preceptor.web.Classroom;
import org.preceptor.web.attempt.Crib;
import org.preceptor.web.attempt.Shortcut;
import org.preceptor.web.attempt.Sittings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@JourneyTest
@Import(Shortcut.class)
class TraineeJourneyTests {

    static final int EVERY_LESSON = Integer.MAX_VALUE;

    /** The checks of the first two lessons hold an item of every kind. */
    static final int LESSONS_OF_EVERY_KIND = 2;

    @LocalServerPort
    int port;

    @Autowired
    Classroom classroom;

    @Autowired
    Sittings sittings;

    @Autowired
    Shortcut shortcut;

    URI application;
    Crib crib;

    @BeforeEach
    void aTraineeComes() {
        application = URI.create("http://localhost:" + port);
        crib = new Crib(sittings, classroom.trainee());
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource(Screen.class)
    void theCourseLeadsFromTheStartToTheCertificate(Screen screen, Visits visits) {
        Visit visit = visits.careful(application, screen);

        walk(
                new Steps(visit, crib, new Mouse(visit.page())),
                screen == Screen.DESK ? EVERY_LESSON : LESSONS_OF_EVERY_KIND);
    }

    @Test
    void noPageBreaksTheContentSecurityPolicy(Visits visits) {
        Visit visit = visits.guarded(application, Screen.DESK);

        walk(new Steps(visit, crib, new Mouse(visit.page())), LESSONS_OF_EVERY_KIND);
    }

    @Test
    void theKeyboardAloneIsEnough(Visits visits) {
        Visit visit = visits.guarded(application, Screen.DESK);
        Steps steps = new Steps(visit, crib, new Keyboard(visit.page()));

        steps.signIn();
        steps.takePreTest();
        study(steps, LESSONS_OF_EVERY_KIND);
        steps.takeFinal();
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource(names = {"DESK", "PHONE"})
    void thePagesBesideThePathAreInOrder(Screen screen, Visits visits) {
        Visit visit = visits.careful(application, screen);
        Steps steps = new Steps(visit, crib, new Mouse(visit.page()));
        String last = classroom.course().lessons().getLast().slug().value();

        steps.signIn();

        Stream.of(
                        "/progress",
                        "/account",
                        "/references",
                        "/claims/C08",
                        "/lessons/" + last,
                        "/assessments/final",
                        "/verify")
                .forEach(steps::lookAt);
    }

    private void walk(Steps steps, int lessons) {
        steps.signIn();
        steps.takePreTest();
        study(steps, lessons);
        steps.takeFinal();
        steps.evaluate();
        steps.openCertificate();
    }

    /** Reads the first lessons page by page and is done with the others. */
    private void study(Steps steps, int lessons) {
        for (Lesson lesson : classroom.course().lessons()) {
            if (lesson.number() <= lessons) {
                steps.readLesson(lesson);
                steps.takeCheck();
            } else {
                shortcut.study(crib.trainee(), lesson);
            }
        }
        steps.comeBack();
    }
}
