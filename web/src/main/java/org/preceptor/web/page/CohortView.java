package org.preceptor.web.page;

import java.util.Arrays;
import java.util.List;

/** The pages about one cohort, between which those who teach it move. */
public enum CohortView {
    OVERVIEW("Overview", ""),
    OBJECTIVES("Objectives", "/objectives"),
    GAIN("Gain", "/gain"),
    CALIBRATION("Calibration", "/calibration"),
    QUESTIONS("Questions", "/items"),
    REPORTS("Reports", "/reports");

    private final String text;
    private final String beneath;

    CohortView(String text, String beneath) {
        this.text = text;
        this.beneath = beneath;
    }

    public String text() {
        return text;
    }

    /** Where this page of a cohort is, from where the cohort is. */
    public String address(String cohort) {
        return cohort + beneath;
    }

    /** The way to every page of a cohort, as seen from this one. */
    public List<Link> links(String cohort) {
        return Arrays.stream(values())
                .map(view -> new Link(view.address(cohort), view.text, view == this))
                .toList();
    }
}
