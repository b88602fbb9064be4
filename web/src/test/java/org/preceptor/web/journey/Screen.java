package org.preceptor.web.journey;

/** How somebody looks at the application: the size of their window, and whether it runs scripts. */
enum Screen {
    DESK(1280, 900, true),
    PHONE(390, 844, true),
    PHONE_WITHOUT_SCRIPTS(390, 844, false);

    private final int width;
    private final int height;
    private final boolean scripts;

    Screen(int width, int height, boolean scripts) {
        this.width = width;
        this.height = height;
        this.scripts = scripts;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean scripts() {
        return scripts;
    }
}
