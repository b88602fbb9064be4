package org.preceptor.web.attempt;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Ends the attempts whose time is over although nobody looks at them, so that lists and reports say so too. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Sweep {

    private final Endings endings;

    Sweep(Endings endings) {
        this.endings = endings;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT20S")
    void endWhatIsOverdue() {
        endings.overdue().forEach(overdue -> endings.expire(overdue.attempt(), overdue.trainee()));
    }
}
