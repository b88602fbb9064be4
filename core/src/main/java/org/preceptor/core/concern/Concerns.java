package org.preceptor.core.concern;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.preceptor.core.person.EnrolmentId;

/** All concerns. Whoever writes any holds the enrolment that it is about until the surrounding transaction ends, and no other. */
public interface Concerns {

    /** Makes these the concerns that an enrolment's attempts show; one that was there before stays as it was. */
    void keep(EnrolmentId enrolment, List<Concern> shown, Instant at);

    /** Adds the concern that a report waits for an answer. */
    void reported(UUID report);

    /** Takes it away because the report was answered. */
    void answered(UUID report);

    /** Those that are open: neither over nor set aside; an enrolment without any is missing. */
    Map<EnrolmentId, List<Concern>> open(Collection<EnrolmentId> enrolments);
}
