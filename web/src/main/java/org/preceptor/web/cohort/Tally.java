package org.preceptor.web.cohort;

/**
 * How many of a cohort's people are how far.
 *
 * @param passed those who passed the final, with or without a certificate
 * @param certified those among them who hold a certificate
 */
record Tally(int notStarted, int inProgress, int passed, int certified) {

    int enrolled() {
        return notStarted + inProgress + passed;
    }
}
