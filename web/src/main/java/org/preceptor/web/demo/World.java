package org.preceptor.web.demo;

import org.preceptor.core.course.Course;

/** What all simulated trainees have in common. */
record World(Course course, DemoCalendar calendar, SimulatedClock clock, SimulatedServices services) {}
