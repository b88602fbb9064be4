package org.preceptor.web.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.person.PersonId;

/** The record of who did what; an entry belongs to the transaction in which it is made. */
public interface AuditTrail {

    /**
     * Adds an entry.
     *
     * @param actor who did it; absent for what the application did by itself
     * @param action a few fixed words in the past tense, such as "person deactivated"
     * @param subject what it was done to, as kind and id, such as {@code person:0198…}
     * @param detail what changed, in words
     */
    void record(@Nullable PersonId actor, String action, String subject, String detail);

    /** Adds an entry for each of many things to which the same was done. */
    void record(@Nullable PersonId actor, String action, List<Note> notes);
}
