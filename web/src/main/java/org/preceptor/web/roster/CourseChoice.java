package org.preceptor.web.roster;

import java.time.Instant;
import org.preceptor.core.course.ContentHash;

/** The newest published version of a course, which a new cohort may take. */
record CourseChoice(ContentHash hash, String title, Instant published) {}
