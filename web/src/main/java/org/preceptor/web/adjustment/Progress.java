package org.preceptor.web.adjustment;

/**
 * How far the work on an adjustment has come.
 *
 * @param attempts how many attempts were looked at
 * @param changed how many of them have another result
 * @param passed how many of those are passed by it
 */
record Progress(int attempts, int changed, int passed) {

    static final Progress NONE = new Progress(0, 0, 0);

    Progress plus(Change change) {
        return new Progress(attempts + 1, changed + (change.any() ? 1 : 0), passed + (change.wins() ? 1 : 0));
    }
}
