package org.preceptor.web.demo;

import java.util.List;
import java.util.Random;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.publication.BundledCourse;
import org.preceptor.web.roster.Membership;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/**
 * Lets simulated trainees take the course before the day of the first start.
 *
 * <p>They use the services of real trainees under a {@link SimulatedClock}, so their marks, standings and certificates
 * come about as everybody's do. Chance comes from {@link #SEED} alone: one seed, one course version and one day of the
 * first start give the same history, but for ids and the codes of certificates. How they answer is said in
 * {@link Responses}, how they spend their time in {@link Life}, and who they are in {@link Cast}.
 *
 * <p>A {@link Crowd} is made without the services, because it may be large; these few show every state there is, which no
 * chance can promise, and whatever the services leave behind, today or in the next version.
 */
@Component
class Simulation {

    static final long SEED = 20_201_014L;

    private final JdbcDemo kept;
    private final BundledCourse bundled;
    private final BeanFactory application;

    Simulation(JdbcDemo kept, BundledCourse bundled, BeanFactory application) {
        this.kept = kept;
        this.bundled = bundled;
        this.application = application;
    }

    /** Makes the people of a cohort with their history; belongs into a transaction. */
    void play(List<Actor> actors, CohortId cohort, DemoCalendar calendar) {
        var clock = new SimulatedClock(calendar.opening());
        var services = SimulatedServices.within(application, clock, new Random(SEED));
        var world = new World(bundled.course(), calendar, clock, services);
        for (Actor actor : actors) {
            clock.restart(calendar.opening());
            PersonId person = kept.add(actor.person(), clock.instant());
            services.enrolments().enrol(person, cohort);
            Membership place = services.enrolments().current(person).orElseThrow();
            new Life(actor, person, place, world).live();
        }
    }
}
