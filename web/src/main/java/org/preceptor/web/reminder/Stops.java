package org.preceptor.web.reminder;

import java.time.Clock;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.audit.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops reminders to a person and sends them again, on record. */
@Service
class Stops {

    private final JdbcStops stops;
    private final AuditTrail audit;
    private final Clock clock;

    Stops(JdbcStops stops, AuditTrail audit, Clock clock) {
        this.stops = stops;
        this.audit = audit;
        this.clock = clock;
    }

    boolean stopped(PersonId person) {
        return stops.stopped(person);
    }

    @Transactional
    void stop(PersonId person) {
        if (stops.stop(person, clock.instant())) {
            audit.record(person, "reminders stopped", "person:" + person, "");
        }
    }

    @Transactional
    void resume(PersonId person) {
        if (stops.resume(person)) {
            audit.record(person, "reminders resumed", "person:" + person, "");
        }
    }
}
