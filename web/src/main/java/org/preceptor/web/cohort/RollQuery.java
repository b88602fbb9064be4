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
        Need need = view.filter().need();
        PairFilter pair = view.filter().pair();
        if (need != null) {
            where.append(" and ").append(having(need));
        }
        if (view.filter().step() != null) {
            where.append('\n').append(many ? STEP_OF_MANY : STEP_OF_FEW);
        }
        if (pair != null) {
            where.append(" and ").append(pair.condition());
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
            case NEEDS_A_WORD -> " and %s is not null".formatted(Urgency.SQL);
        };
    }

    /** Those with a need. */
    static String where(Need need) {
        return "%s and %s".formatted(ALL, having(need));
    }

    /** Coalesce has the planner take half of the few to have the need, so that it walks along their index to the end of a page. */
    private static String having(Need need) {
        return "%s and coalesce(%s = :urgency, false)".formatted(few(need), Urgency.SQL);
    }

    /** What holds of all with a need, in words that an index of their own answers. */
    private static String few(Need need) {
        return switch (need) {
            case OUT_OF_ATTEMPTS, FAILED_AGAIN -> "e.finals_failed > 0 and e.overall not in ('PASSED', 'CERTIFIED')";
            case STALLED -> "e.overall = 'IN_PROGRESS'";
            case NOT_STARTED -> "e.overall = 'NOT_STARTED'";
            case SURE_AND_WRONG, FAST, REPORTED -> "e.concern = " + need.urgency();
            case OVERDUE, DUE_NOT_STARTED, DUE_SOON -> "true";
        };
    }

    /** Those with a need: whoever waits longest stands first where time is the reason. */
    static String order(Need need) {
        return switch (need) {
            case STALLED -> "e.last_active_at, e.sort_name, e.id";
            case NOT_STARTED -> "e.enrolled_at, e.sort_name, e.id";
            case OUT_OF_ATTEMPTS, FAILED_AGAIN, OVERDUE, DUE_NOT_STARTED, DUE_SOON, SURE_AND_WRONG, FAST, REPORTED ->
                "e.sort_name, e.id";
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
