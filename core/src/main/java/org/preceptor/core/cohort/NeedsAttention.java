package org.preceptor.core.cohort;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.concern.Concern;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.progress.Overall;

/** Why a trainee needs a word, as reasons an instructor can act on; there is no hidden score. */
public final class NeedsAttention {

    /** Days without activity after which a trainee who has begun is called stalled. */
    public static final int STALLED_AFTER_DAYS = 7;

    /** Days after enrolment, or after a later start of the cohort, from which not having started is worth a word. */
    public static final int START_WITHIN_DAYS = 7;

    /** Days before the due date from which an unfinished course is worth a word. */
    public static final int DUE_SOON_DAYS = 7;

    /** Failed finals from which a trainee needs a word although an attempt is left. */
    public static final int FAILED_TWICE = 2;

    private NeedsAttention() {}

    /** Every reason that holds on a day and is not set aside, most urgent first. */
    public static List<Reason> reasons(Situation situation, LocalDate today) {
        return all(situation, today).stream()
                .filter(reason -> situation.setAside().stream().noneMatch(set -> set.hides(reason, situation, today)))
                .toList();
    }

    /** Every reason that holds on a day, set aside or not; only concerns for somebody who has passed. */
    public static List<Reason> all(Situation situation, LocalDate today) {
        List<Reason> reasons = new ArrayList<>();
        if (situation.overall() != Overall.PASSED && situation.overall() != Overall.CERTIFIED) {
            ofFinals(situation, reasons);
            boolean dueNamed = ofDueDate(situation, today, reasons);
            ofActivity(situation, today, dueNamed, reasons);
        }
        ofConcerns(situation.concerns(), reasons);
        reasons.sort(Comparator.comparingInt(Reason::urgency));
        return List.copyOf(reasons);
    }

    private static void ofConcerns(List<Concern> concerns, List<Reason> reasons) {
        List<ObjectiveId> objectives = new ArrayList<>();
        int reports = 0;
        for (Concern concern : concerns) {
            switch (concern) {
                case Concern.SureAndWrong sure -> objectives.add(sure.objective());
                case Concern.Fast fast -> reasons.add(new Reason.Fast(fast.answered(), fast.taken()));
                case Concern.Reported reported -> reports++;
            }
        }
        if (!objectives.isEmpty()) {
            reasons.add(new Reason.SureAndWrong(objectives.stream().sorted().toList()));
        }
        if (reports > 0) {
            reasons.add(new Reason.Reported(reports));
        }
    }

    private static void ofFinals(Situation situation, List<Reason> reasons) {
        if (situation.outOfAttempts()) {
            reasons.add(new Reason.OutOfAttempts(situation.finalsFailed()));
        } else if (situation.finalsFailed() >= FAILED_TWICE) {
            reasons.add(new Reason.FailedAgain(situation.finalsFailed(), situation.attemptsLeft()));
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
            reasons.add(new Reason.Overdue(-days, started));
        } else if (days <= DUE_SOON_DAYS) {
            reasons.add(new Reason.DueSoon(days, started));
        }
        return days <= DUE_SOON_DAYS;
    }

    private static void ofActivity(Situation situation, LocalDate today, boolean dueNamed, List<Reason> reasons) {
        LocalDate last = situation.lastActive();
        if (situation.overall() == Overall.IN_PROGRESS && last != null && !situation.outOfAttempts()) {
            long idle = ChronoUnit.DAYS.between(last, today);
            if (idle >= STALLED_AFTER_DAYS) {
                reasons.add(new Reason.Stalled(idle));
            }
        }
        long since = ChronoUnit.DAYS.between(situation.free(), today);
        if (situation.overall() == Overall.NOT_STARTED && !dueNamed && since >= START_WITHIN_DAYS) {
            reasons.add(new Reason.NotStarted(since));
        }
    }
}
