package org.preceptor.web.demo;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Has the demo people, and the simulated cohort that was asked for, in place before the first request comes in, and knows how
 * to sign in as one of the people.
 */
@Component
public class Demo implements SmartInitializingSingleton {

    private final DemoSettings settings;
    private final DemoPeople people;
    private final Crowd crowd;
    private final Clock clock;
    private final ZoneId zone;

    Demo(DemoSettings settings, DemoPeople people, Crowd crowd, Clock clock, ZoneId zone) {
        this.settings = settings;
        this.people = people;
        this.crowd = crowd;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public void afterSingletonsInstantiated() {
        DemoCalendar calendar = new DemoCalendar(clock.instant(), zone);
        if (settings.wanted()) {
            people.make(calendar);
            settings.password().ifPresent(people::changePassword);
        }
        settings.crowd().ifPresent(wanted -> crowd.make(wanted, calendar));
    }

    /**
     * How to sign in now. A first password is made when this is asked for the first time, so that a start which ends before
     * it can say so does not take the password with it.
     */
    public DemoEntrance open() {
        if (!settings.wanted()) {
            return new DemoEntrance.Closed();
        }
        if (settings.password().isPresent()) {
            return new DemoEntrance.Chosen();
        }
        return people.firstPassword().<DemoEntrance>map(DemoEntrance.New::new).orElseGet(DemoEntrance.AsBefore::new);
    }
}
