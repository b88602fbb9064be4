package org.preceptor.web.attempt;

import org.preceptor.web.progress.Standings;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Ends what time ends although nobody looks: attempts, and what was given until a day; so lists and reports say so too. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Sweep {

    private final Endings endings;
    private final Standings standings;

    Sweep(Endings endings, Standings standings) {
        this.endings = endings;
        this.standings = standings;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT20S")
    void endWhatIsOverdue() {
        endings.overdue().forEach(overdue -> endings.expire(overdue.attempt(), overdue.trainee()));
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT20S")
    void letAttemptsLapse() {
        standings.refreshLapsed();
    }
}
