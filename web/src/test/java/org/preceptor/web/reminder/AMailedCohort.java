package org.preceptor.web.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.reminder.QuietHours;
import org.preceptor.core.reminder.ReminderPlan;
import org.preceptor.core.reminder.Rule;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.FreePort;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A cohort with reminders switched on, and a mail server that is real as far as SMTP goes, once it is started. */
@CourseTest
@Import({Roll.class, Monday.class})
@TestPropertySource(
        properties = {
            "preceptor.zone=UTC",
            "preceptor.reminder-interval=PT24H",
            "preceptor.base-url=https://preceptor.hospital.test",
            "spring.mail.properties.mail.smtp.timeout=600"
        })
abstract class AMailedCohort {

    /** Milliseconds; a busy machine needs more than the usual two seconds. */
    private static final long PATIENCE = 30_000;

    static final int PORT = FreePort.find();

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> PORT);
    }

    @Autowired
    Reminders reminders;

    @Autowired
    Dispatch dispatch;

    @Autowired
    Plans plans;

    @Autowired
    Stops stops;

    @Autowired
    JdbcOutbox outbox;

    @Autowired
    Roll roll;

    @Autowired
    Monday clock;

    @Autowired
    Classroom classroom;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    CohortId cohort;
    Member instructor;
    GreenMail server;

    @BeforeEach
    void aCohortWithRemindersSwitchedOn() {
        jdbc.sql("delete from reminder_line").update();
        jdbc.sql("delete from reminder").update();
        jdbc.sql("delete from reminder_plan").update();
        clock.set(Monday.MORNING);
        cohort = classroom.cohort();
        instructor = classroom.instructorOf(cohort);
        switchOn(cohort);
    }

    @AfterEach
    void stopTheServer() {
        if (server != null) {
            server.stop();
        }
    }

    void switchOn(CohortId which) {
        plans.keep(which, new ReminderPlan(EnumSet.allOf(Rule.class), 7, 30, QuietHours.USUAL), instructor.id());
    }

    void remind() {
        reminders.write();
        dispatch.send();
    }

    void start() {
        ServerSetup setup = new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(PATIENCE);
        server = new GreenMail(setup);
        server.start();
    }

    MimeMessage only() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    static String text(MimeMessage letter) throws Exception {
        return (String) letter.getContent();
    }

    List<String> states() {
        return jdbc.sql("select state from reminder order by id")
                .query(String.class)
                .list();
    }

    List<String> faults() {
        return jdbc.sql("select fault from reminder order by id")
                .query(String.class)
                .list();
    }
}
