package org.preceptor.web.cohort;

import java.util.Locale;

/**
 * The parts of the statements on a cohort's people, of which each view gets its own, so that the database plans for that view and
 * finds the index that serves it. What people type is never part of them.
 *
 * <p>What few have is looked up once, and then those few; what many have is met soon on a walk along the list. Which it is, is
 * counted and not left to the planner, whose statistics are old just after many have joined.
 *
 * @param many whether the step is in that state for many
 * @param common whether many have what is searched for
 */
record RollQuery(PeopleView view, boolean many, boolean common) {

    /** The urgency of a trainee is that of the first of {@code NeedsAttention}'s reasons, or null where there is none. */
    static final String URGENCY =
            """
            case when e.overall in ('PASSED', 'CERTIFIED')                                then null
                 when e.finals_failed > 0 and e.attempts_left = 0                         then 0
                 when e.finals_failed >= :failedTwice                                     then 1
                 when d.due_on < :today                                                   then 2
                 when d.due_on <= :dueSoonUntil and e.overall = 'NOT_STARTED'             then 3
                 when d.due_on <= :dueSoonUntil                                           then 4
                 when e.overall = 'IN_PROGRESS' and e.last_active_at < :idleBefore        then 5
                 when e.overall = 'NOT_STARTED' and e.enrolled_at < :enrolledBefore       then 6
             end""".replace("d.due_on", "greatest((select due_on from cohort where id = :cohort), e.extended_due_on)");

    private static final String STEP_OF_FEW = """
             and e.id = any (array(
                 select enrolment_id from enrolment_step where step = :step and state = :stepState))""";
    private static final String STEP_OF_MANY = """
             and (select true from enrolment_step
                   where enrolment_id = e.id and step = :step and state = :stepState)""";
    private static final String WORDS_OF_FEW =
            " and e.person_id = any (array(select id from person where words like :pattern))";
    private static final String WORDS_OF_MANY = " and (select words like :pattern from person where id = e.person_id)";

    private static final String ALL = "e.cohort_id = :cohort and e.left_at is null";

    /** Whom the view shows. */
    String where() {
        StringBuilder where = new StringBuilder(ALL);
        where.append(state(view.filter().state()));
        if (view.filter().need() != null) {
            where.append(" and %s = :urgency".formatted(URGENCY));
        }
        if (view.filter().step() != null) {
            where.append('\n').append(many ? STEP_OF_MANY : STEP_OF_FEW);
        }
        if (view.filter().unseenDays() > 0) {
            where.append(" and coalesce(e.last_active_at, e.enrolled_at) < :unseenSince");
        }
        if (!view.search().isEmpty()) {
            where.append(common ? WORDS_OF_MANY : WORDS_OF_FEW);
        }
        return where.toString();
    }

    private static String state(StateFilter state) {
        return switch (state) {
            case ANY -> "";
            case NOT_STARTED -> " and e.overall = 'NOT_STARTED'";
            case IN_PROGRESS -> " and e.overall = 'IN_PROGRESS'";
            case PASSED -> " and e.overall in ('PASSED', 'CERTIFIED')";
            case CERTIFIED -> " and e.overall = 'CERTIFIED'";
            case NEEDS_A_WORD -> " and %s is not null".formatted(URGENCY);
        };
    }

    /** Those with a need, in words that an index of their own answers. */
    static String where(Need need) {
        String few = switch (need) {
            case OUT_OF_ATTEMPTS, FAILED_AGAIN -> "e.finals_failed > 0 and e.overall not in ('PASSED', 'CERTIFIED')";
            case STALLED -> "e.overall = 'IN_PROGRESS'";
            case NOT_STARTED -> "e.overall = 'NOT_STARTED'";
            case OVERDUE, DUE_NOT_STARTED, DUE_SOON -> "true";
        };
        return "%s and %s and %s = :urgency".formatted(ALL, few, URGENCY);
    }

    /** Those with a need: whoever waits longest stands first where time is the reason. */
    static String order(Need need) {
        return switch (need) {
            case STALLED -> "e.last_active_at, e.sort_name, e.id";
            case NOT_STARTED -> "e.enrolled_at, e.sort_name, e.id";
            case OUT_OF_ATTEMPTS, FAILED_AGAIN, OVERDUE, DUE_NOT_STARTED, DUE_SOON -> "e.sort_name, e.id";
        };
    }

    /** The order of the view. */
    String order() {
        return switch (view.sort()) {
            case NAME -> "e.sort_name, e.id";
            case NAME_DOWN -> "e.sort_name desc, e.id desc";
            case LAST_ACTIVE -> "e.last_active_at nulls first, e.sort_name, e.id";
            case LAST_ACTIVE_DOWN -> "e.last_active_at desc nulls last, e.sort_name desc, e.id desc";
            case FINAL -> "e.last_final, e.sort_name, e.id";
            case FINAL_DOWN -> "e.last_final desc nulls last, e.sort_name, e.id";
        };
    }

    /** The order of the view from its end. */
    String reverse() {
        return switch (view.sort()) {
            case NAME -> "e.sort_name desc, e.id desc";
            case NAME_DOWN -> "e.sort_name, e.id";
            case LAST_ACTIVE -> "e.last_active_at desc nulls last, e.sort_name desc, e.id desc";
            case LAST_ACTIVE_DOWN -> "e.last_active_at nulls first, e.sort_name, e.id";
            case FINAL -> "e.last_final desc nulls first, e.sort_name desc, e.id desc";
            case FINAL_DOWN -> "e.last_final nulls first, e.sort_name desc, e.id desc";
        };
    }

    /** What is searched for as a pattern of {@code like}, in which nothing that was typed has a meaning. */
    static String pattern(PeopleView view) {
        String plain = view.search().replaceAll("([\\\\%_])", "\\\\$1").replace("\n", " ");
        return "%" + plain.toLowerCase(Locale.ROOT) + "%";
    }
}
