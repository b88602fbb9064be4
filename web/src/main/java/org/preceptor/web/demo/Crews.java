package org.preceptor.web.demo;

import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.publication.BundledCourse;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Lets crews take the bundled course. */
@Component
class Crews {

    private final BundledCourse bundled;
    private final JsonMapper json;

    Crews(BundledCourse bundled, JsonMapper json) {
        this.bundled = bundled;
        this.json = json;
    }

    Crew crew(DemoCalendar calendar, CrowdSeed seed, CohortId cohort) {
        return new Crew(bundled.course(), calendar, seed, cohort, json::writeValueAsString);
    }
}
