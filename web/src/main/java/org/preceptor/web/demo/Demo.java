package org.preceptor.web.demo;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Has the demo people in place before the first request comes in, and knows how to sign in as one of them. */
@Component
public class Demo implements SmartInitializingSingleton {

    private final DemoSettings settings;
    private final DemoPeople people;
    private final Clock clock;
    private final ZoneId zone;
    private DemoEntrance entrance = new DemoEntrance.Closed();

    Demo(DemoSettings settings, DemoPeople people, Clock clock, ZoneId zone) {
        this.settings = settings;
        this.people = people;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public void afterSingletonsInstantiated() {
        entrance = settings.wanted() ? opened() : new DemoEntrance.Closed();
    }

    public DemoEntrance entrance() {
        return entrance;
    }

    private DemoEntrance opened() {
        String password = settings.password().orElseGet(() -> DemoPassword.from(new SecureRandom()));
        boolean made = people.make(password, new DemoCalendar(clock.instant(), zone));
        if (settings.password().isPresent()) {
            people.changePassword(password);
            return new DemoEntrance.Chosen();
        }
        return made ? new DemoEntrance.New(password) : new DemoEntrance.AsBefore();
    }
}
