package org.preceptor.web.page;

/** How much of the screen a page takes and whether the navigation stands around it. */
public enum Frame {
    /** One column of reading width: forms, home, questions. */
    PAGE("frame-page"),
    /** The whole width for tables, plots and the three columns of a lesson. */
    WIDE("frame-wide"),
    /** No navigation: signing in, verifying, the printed certificate. */
    BARE("frame-bare");

    private final String cssClass;

    Frame(String cssClass) {
        this.cssClass = cssClass;
    }

    public String cssClass() {
        return cssClass;
    }

    public boolean bare() {
        return this == BARE;
    }
}
