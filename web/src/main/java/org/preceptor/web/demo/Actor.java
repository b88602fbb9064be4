package org.preceptor.web.demo;

import org.preceptor.core.person.Role;

/**
 * A simulated trainee.
 *
 * @param ability what they know before the course, in standard deviations from the middle of their profession
 * @param firstDay the day of their first step, counted from the day on which the course opened
 * @param lastDay the day of the last step they mean to take
 */
record Actor(String name, double ability, int firstDay, int lastDay, Part part) {

    DemoPerson person() {
        return DemoPerson.simulated(name, Role.TRAINEE);
    }
}
