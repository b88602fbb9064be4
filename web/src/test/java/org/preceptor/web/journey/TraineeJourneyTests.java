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
import org.preceptor.web.attempt.Sittings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class TraineeJourneyTests {

    @LocalServerPort
    int port;

    @Autowired
    Classroom classroom;

    @Autowired
    Sittings sittings;

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

        walk(new Steps(visit, crib, new Mouse(visit.page())));
    }

    @Test
    void noPageBreaksTheContentSecurityPolicy(Visits visits) {
        Visit visit = visits.guarded(application, Screen.DESK);

        walk(new Steps(visit, crib, new Mouse(visit.page())));
    }

    @Test
    void theKeyboardAloneIsEnough(Visits visits) {
        Visit visit = visits.guarded(application, Screen.DESK);
        Steps steps = new Steps(visit, crib, new Keyboard(visit.page()));

        steps.signIn();
        steps.takePreTest();
        classroom.course().lessons().forEach(lesson -> study(steps, lesson));
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

    private void walk(Steps steps) {
        steps.signIn();
        steps.takePreTest();
        classroom.course().lessons().forEach(lesson -> study(steps, lesson));
        steps.takeFinal();
        steps.evaluate();
        steps.openCertificate();
    }

    private static void study(Steps steps, Lesson lesson) {
        steps.readLesson(lesson);
        steps.takeCheck();
    }
}
