package org.preceptor.core.adjustment;

import org.jspecify.annotations.Nullable;
import org.preceptor.core.item.Mark;
import org.preceptor.core.item.PassMark;

/** What an attempt came to: its mark, and whether that passed. */
public record Result(Mark mark, boolean passed) {

    /**
     * The result with another mark. A pass is never taken back, so that nobody loses a completion to a question that was
     * badly written.
     *
     * @param needed absent where nothing has to be passed
     */
    public Result marked(Mark other, @Nullable PassMark needed) {
        return new Result(other, passed || needed == null || other.reaches(needed));
    }
}
