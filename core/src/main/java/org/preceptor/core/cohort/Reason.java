package org.preceptor.core.cohort;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.preceptor.core.course.ObjectiveId;

/** One reason why a trainee needs a word; the lower the urgency number, the sooner it matters. */
public sealed interface Reason {

    int urgency();

    String words();

    /** The urgency of the gravest form of the same matter, which covers this one where it is set aside. */
    default int gravest() {
        return urgency();
    }

    /** No attempt at the final is left. */
    record OutOfAttempts(int failed) implements Reason {
        @Override
        public int urgency() {
            return 0;
        }

        @Override
        public String words() {
            return "failed the final %s; no attempt is left".formatted(times(failed));
        }
    }

    /**
     * The final was failed more than once.
     *
     * @param left how many attempts are left; {@link Integer#MAX_VALUE} where there is no limit, which goes without saying
     */
    record FailedAgain(int failed, int left) implements Reason {
        @Override
        public int urgency() {
            return 1;
        }

        @Override
        public int gravest() {
            return 0;
        }

        @Override
        public String words() {
            String often = "failed the final " + times(failed);
            return left == Integer.MAX_VALUE ? often : "%s; %s left".formatted(often, counted(left, "attempt"));
        }
    }

    /** The due date has passed. */
    record Overdue(long days, boolean started) implements Reason {
        @Override
        public int urgency() {
            return 2;
        }

        @Override
        public String words() {
            String overdue = "overdue by " + counted(days, "day");
            return started ? overdue : "not started, " + overdue;
        }
    }

    /** The due date is near. */
    record DueSoon(long days, boolean started) implements Reason {
        @Override
        public int urgency() {
            return started ? 4 : 3;
        }

        @Override
        public int gravest() {
            return 3;
        }

        @Override
        public String words() {
            String due = days == 0 ? "due today" : "due in %s".formatted(counted(days, "day"));
            return started ? due : "not started, " + due;
        }
    }

    /** Sure of wrong answers on the same objectives once more. */
    record SureAndWrong(List<ObjectiveId> objectives) implements Reason {
        @Override
        public int urgency() {
            return 5;
        }

        @Override
        public String words() {
            String named = objectives.stream().map(ObjectiveId::value).collect(Collectors.joining(", "));
            return "sure and wrong again on %s %s"
                    .formatted(objectives.size() == 1 ? "objective" : "objectives", named);
        }
    }

    /** Begun, then nothing for a while; never said of somebody who has no attempt left, because they can do nothing. */
    record Stalled(long days) implements Reason {
        @Override
        public int urgency() {
            return 6;
        }

        @Override
        public String words() {
            return "nothing done for %s".formatted(counted(days, "day"));
        }
    }

    /** The final was submitted faster than it can be read. */
    record Fast(int answered, Duration taken) implements Reason {
        @Override
        public int urgency() {
            return 7;
        }

        @Override
        public String words() {
            long minutes = taken.toMinutes();
            String time = (minutes == 0 ? "" : minutes + " min ") + taken.toSecondsPart() + " s";
            return "%s of the final in %s".formatted(counted(answered, "question"), time);
        }
    }

    /** Reports of questions that wait for an answer. */
    record Reported(int reports) implements Reason {
        @Override
        public int urgency() {
            return 8;
        }

        @Override
        public String words() {
            return reports == 1
                    ? "reported a question, which waits for an answer"
                    : "reported %d questions, which wait for an answer".formatted(reports);
        }
    }

    /** Enrolled for a while and not begun. */
    record NotStarted(long days) implements Reason {
        @Override
        public int urgency() {
            return 9;
        }

        @Override
        public String words() {
            return "not started after %s".formatted(counted(days, "day"));
        }
    }

    private static String times(int count) {
        return switch (count) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> "%d times".formatted(count);
        };
    }

    private static String counted(long count, String noun) {
        return count == 1 ? "1 " + noun : "%d %ss".formatted(count, noun);
    }
}
