package org.preceptor.web.reminder;

import java.util.UUID;

/** Identifies a letter. */
record ReminderId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
