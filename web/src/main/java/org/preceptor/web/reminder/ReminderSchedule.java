package org.preceptor.web.reminder;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every few minutes whom to remind; where no mail server is configured, people do. */
@Configuration(proxyBeanMethods = false)
class ReminderSchedule {

    private final Reminders reminders;
    private final Dispatch dispatch;
    private final Post post;

    ReminderSchedule(Reminders reminders, Dispatch dispatch, Post post) {
        this.reminders = reminders;
        this.dispatch = dispatch;
        this.post = post;
    }

    @Scheduled(
            initialDelayString = "${preceptor.reminder-interval}",
            fixedDelayString = "${preceptor.reminder-interval}")
    void remind() {
        if (post.isOpen()) {
            reminders.write();
            dispatch.send();
        }
    }
}
