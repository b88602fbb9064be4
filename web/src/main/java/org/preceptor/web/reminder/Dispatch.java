package org.preceptor.web.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Sends letters one after another. Each step is committed by itself, so that a node may end at any moment: a letter that was not
 * handed over is sent later, and one that was handed over is never sent again.
 */
@Service
class Dispatch {

    /** How many letters leave at once, so that the application can end between them. */
    static final int MOST = 50;

    /** After so many tries a letter is given up; the first pauses are 10, 20, 40 and 80 minutes. */
    static final int TRIES = 5;

    /** A mail server that fails so often in a row gets a rest. */
    private static final int FAILURES_IN_A_ROW = 3;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(10);

    private static final Logger log = LoggerFactory.getLogger(Dispatch.class);

    private final JdbcOutbox outbox;
    private final Reminders reminders;
    private final Post post;
    private final Clock clock;
    private final ZoneId zone;

    Dispatch(JdbcOutbox outbox, Reminders reminders, Post post, Clock clock, ZoneId zone) {
        this.outbox = outbox;
        this.reminders = reminders;
        this.post = post;
        this.clock = clock;
        this.zone = zone;
    }

    void send() {
        outbox.takeUp(clock.instant());
        outbox.withdraw(clock.instant(), LocalDate.now(clock.withZone(zone)));
        int failures = 0;
        for (int sent = 0; sent < MOST && failures < FAILURES_IN_A_ROW; sent++) {
            Optional<Claimed> letter = outbox.claim(clock.instant(), reminders.quiet());
            if (letter.isEmpty()) {
                return;
            }
            failures = send(letter.get()) ? 0 : failures + 1;
        }
    }

    private boolean send(Claimed letter) {
        Delivery delivery = post.send(letter, () -> outbox.handOver(letter, clock.instant()));
        switch (delivery) {
            case Delivery.Sent sent -> outbox.end(letter, ReminderState.SENT, "", clock.instant());
            case Delivery.Uncertain(String why) -> outbox.end(letter, ReminderState.UNCERTAIN, why, clock.instant());
            case Delivery.Refused(String why) -> refused(letter, why);
        }
        return delivery instanceof Delivery.Sent;
    }

    private void refused(Claimed letter, String why) {
        log.warn("Reminder {} could not be sent: {}", letter.id(), why);
        if (letter.number() >= TRIES) {
            outbox.end(letter, ReminderState.FAILED, why, clock.instant());
        } else {
            Duration pause = FIRST_PAUSE.multipliedBy(1L << (letter.number() - 1));
            outbox.again(letter, why, clock.instant().plus(pause));
        }
    }
}
