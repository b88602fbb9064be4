package org.preceptor.core.cohort;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.progress.Overall;

/** Why a trainee needs a word, as reasons an instructor can act on; there is no hidden score. */
public final class NeedsAttention {

    /** Days without activity after which a trainee who has begun is called stalled. */
    public static final int STALLED_AFTER_DAYS = 7;

    /** Days after enrolment from which not having started is worth a word. */
    public static final int START_WITHIN_DAYS = 7;

    /** Days before the due date from which an unfinished course is worth a word. */
    public static final int DUE_SOON_DAYS = 7;

    /** Failed finals from which a trainee needs a word although an attempt is left. */
    public static final int FAILED_TWICE = 2;

    private NeedsAttention() {}

    /** One reason; the lower the urgency number, the sooner it matters. */
    public sealed interface Reason {

        int urgency();

        String words();
    }

    /** No attempt at the final is left. */
    public record OutOfAttempts(int failed) implements Reason {
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
    public record FailedAgain(int failed, int left) implements Reason {
        @Override
        public int urgency() {
            return 1;
        }

        @Override
        public String words() {
            String often = "failed the final " + times(failed);
            return left == Integer.MAX_VALUE ? often : "%s; %s left".formatted(often, counted(left, "attempt"));
        }
    }

    /** The due date has passed. */
    public record Overdue(long days, boolean started) implements Reason {
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
    public record DueSoon(long days, boolean started) implements Reason {
        @Override
        public int urgency() {
            return started ? 4 : 3;
        }

        @Override
        public String words() {
            String due = days == 0 ? "due today" : "due in %s".formatted(counted(days, "day"));
            return started ? due : "not started, " + due;
        }
    }

    /** Begun, then nothing for a while; never said of somebody who has no attempt left, because they can do nothing. */
    public record Stalled(long days) implements Reason {
        @Override
        public int urgency() {
            return 5;
        }

        @Override
        public String words() {
            return "nothing done for %s".formatted(counted(days, "day"));
        }
    }

    /** Enrolled for a while and not begun. */
    public record NotStarted(long days) implements Reason {
        @Override
        public int urgency() {
            return 6;
        }

        @Override
        public String words() {
            return "not started, enrolled %s ago".formatted(counted(days, "day"));
        }
    }

    /** Every reason that holds on a day, most urgent first; none for somebody who has passed. */
    public static List<Reason> reasons(Situation situation, LocalDate today) {
        if (situation.overall() == Overall.PASSED || situation.overall() == Overall.CERTIFIED) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>();
        ofFinals(situation, reasons);
        boolean dueNamed = ofDueDate(situation, today, reasons);
        ofActivity(situation, today, dueNamed, reasons);
        reasons.sort(Comparator.comparingInt(Reason::urgency));
        return List.copyOf(reasons);
    }

    private static void ofFinals(Situation situation, List<Reason> reasons) {
        if (situation.outOfAttempts()) {
            reasons.add(new OutOfAttempts(situation.finalsFailed()));
        } else if (situation.finalsFailed() >= FAILED_TWICE) {
            reasons.add(new FailedAgain(situation.finalsFailed(), situation.attemptsLeft()));
        }
    }

    private static boolean ofDueDate(Situation situation, LocalDate today, List<Reason> reasons) {
        @Nullable LocalDate due = situation.due();
        if (due == null) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(today, due);
        boolean started = situation.overall() != Overall.NOT_STARTED;
        if (days < 0) {
            reasons.add(new Overdue(-days, started));
        } else if (days <= DUE_SOON_DAYS) {
            reasons.add(new DueSoon(days, started));
        }
        return days <= DUE_SOON_DAYS;
    }

    private static void ofActivity(Situation situation, LocalDate today, boolean dueNamed, List<Reason> reasons) {
        LocalDate last = situation.lastActive();
        if (situation.overall() == Overall.IN_PROGRESS && last != null && !situation.outOfAttempts()) {
            long idle = ChronoUnit.DAYS.between(last, today);
            if (idle >= STALLED_AFTER_DAYS) {
                reasons.add(new Stalled(idle));
            }
        }
        long since = ChronoUnit.DAYS.between(situation.enrolled(), today);
        if (situation.overall() == Overall.NOT_STARTED && !dueNamed && since >= START_WITHIN_DAYS) {
            reasons.add(new NotStarted(since));
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
