package org.preceptor.core.progress;

/** How much has been done of something that is merely done, not passed. */
public enum Work {
    NONE,
    BEGUN,
    DONE
}
