package org.preceptor.web.page;

/** The static files of the application and the addresses they are served at. */
@FunctionalInterface
public interface Assets {

    /** The address to ask for, such as {@code /css/preceptor-3f1c….css} for {@code /css/preceptor.css}. */
    String address(String path);
}
