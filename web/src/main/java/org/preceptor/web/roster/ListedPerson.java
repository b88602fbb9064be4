package org.preceptor.web.roster;

import org.jspecify.annotations.Nullable;

/**
 * Somebody on a list, with the line they stand on; address and name have been tidied and checked.
 *
 * @param extraTime the extra time in per cent of limits that the list gives them; absent where it says nothing
 */
record ListedPerson(
        int line, String email, String name, @Nullable Integer extraTime) {}
