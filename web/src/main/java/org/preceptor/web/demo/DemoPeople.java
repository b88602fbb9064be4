package org.preceptor.web.demo;

import java.security.SecureRandom;
import java.util.Optional;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.publication.BundledCourse;
import org.preceptor.web.roster.Enrolments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the demo people, their cohorts and their history, all in one transaction or not at all. */
@Service
class DemoPeople {

    private static final Logger log = LoggerFactory.getLogger(DemoPeople.class);

    private final JdbcDemo kept;
    private final BundledCourse bundled;
    private final PasswordEncoder encoder;
    private final Simulation simulation;
    private final Enrolments enrolments;

    DemoPeople(
            JdbcDemo kept,
            BundledCourse bundled,
            PasswordEncoder encoder,
            Simulation simulation,
            Enrolments enrolments) {
        this.kept = kept;
        this.bundled = bundled;
        this.encoder = encoder;
        this.simulation = simulation;
        this.enrolments = enrolments;
    }

    /** Makes everybody, nobody with a password; false where they are there already, and then nothing has changed. */
    @Transactional
    boolean make(DemoCalendar calendar) {
        kept.hold();
        if (kept.exists(DemoPerson.INSTRUCTOR)) {
            return false;
        }
        log.info("Making {} demo people …", Cast.size() + DemoPerson.VISITED.size());
        PersonId trainee = kept.add(DemoPerson.TRAINEE, calendar.now());
        PersonId instructor = kept.add(DemoPerson.INSTRUCTOR, calendar.now());
        kept.add(DemoPerson.ADMINISTRATOR, calendar.now());
        CohortId autumn = cohort("Autumn intake", instructor, calendar);
        kept.limitCertificates(autumn, DemoCalendar.TERM);
        simulation.play(Cast.AUTUMN_INTAKE, autumn, calendar);
        enrolments.enrol(trainee, autumn);
        PersonId colleague = kept.add(Cast.EVENING_INSTRUCTOR, calendar.opening());
        simulation.play(Cast.EVENING_GROUP, cohort("Evening group", colleague, calendar), calendar);
        return true;
    }

    /** Gives everybody who signs in a first password and tells it; empty where they have one already. */
    @Transactional
    Optional<String> firstPassword() {
        kept.hold();
        if (kept.passwordHashOf(DemoPerson.INSTRUCTOR).isPresent()) {
            return Optional.empty();
        }
        String password = DemoPassword.from(new SecureRandom());
        changePassword(password);
        return Optional.of(password);
    }

    /** Gives everybody who signs in this password, unless they have it already. */
    @Transactional
    void changePassword(String password) {
        for (DemoPerson person : DemoPerson.VISITED) {
            if (kept.passwordHashOf(person)
                    .filter(hash -> encoder.matches(password, hash))
                    .isEmpty()) {
                kept.changePassword(person, encoder.encode(password));
            }
        }
    }

    private CohortId cohort(String name, PersonId instructor, DemoCalendar calendar) {
        CohortId cohort = kept.addCohort(name, bundled.course().hash(), calendar.due(), calendar.opening());
        kept.teach(instructor, cohort);
        return cohort;
    }
}
