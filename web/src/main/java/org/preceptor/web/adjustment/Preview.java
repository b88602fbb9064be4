package org.preceptor.web.adjustment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.adjustment.AdjustmentId;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.web.adjustment.JdbcTaughtItems.Sitter;

/**
 * What an adjustment would change.
 *
 * @param page one page of the attempts whose result changes, those that are passed by it first
 * @param number which page it is, from 1
 * @param after the adjustment that is in force now
 */
record Preview(
        Progress all,
        int cohorts,
        List<Change> page,
        int number,
        Map<EnrolmentId, Sitter> sitters,
        @Nullable AdjustmentId after) {}
