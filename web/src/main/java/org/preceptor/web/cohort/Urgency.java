package org.preceptor.web.cohort;

/** The urgency of a trainee in the language of the database. */
final class Urgency {

    private static final String DUE = "greatest((select due_on from cohort where id = :cohort), e.extended_due_on)";

    private static final String SHOWN =
            "(not e.set_aside or not is_set_aside(e.id, $1, $2, e.finals_failed, d.due_on, :today))";

    /**
     * That of the first of the reasons of {@code NeedsAttention}, or null where there is none. The concern of an enrolment is its
     * most urgent one that is not set aside; what else is set aside is looked up, of the few who have anything so.
     */
    static final String SQL = """
            case when e.overall in ('PASSED', 'CERTIFIED')                                               then e.concern
                 when e.finals_failed > 0 and e.attempts_left = 0 and shown(0, 0)                        then 0
                 when e.finals_failed >= :failedTwice and e.attempts_left <> 0 and shown(0, 1)           then 1
                 when d.due_on < :today and shown(2, 2)                                                  then 2
                 when d.due_on between :today and :dueSoonUntil and e.overall = 'NOT_STARTED' and shown(3, 3) then 3
                 when d.due_on between :today and :dueSoonUntil and e.overall <> 'NOT_STARTED' and shown(3, 4) then 4
                 when e.concern = 5                                                                      then 5
                 when e.overall = 'IN_PROGRESS' and e.last_active_at < :idleBefore
                      and (e.finals_failed = 0 or e.attempts_left <> 0) and shown(6, 6)                  then 6
                 when e.concern is not null                                                              then e.concern
                 when e.overall = 'NOT_STARTED' and e.enrolled_at < :enrolledBefore
                      and coalesce((select starts_on from cohort where id = :cohort), :startedBy) <= :startedBy
                      and (d.due_on is null or d.due_on > :dueSoonUntil) and shown(9, 9)                 then 9
             end""".replaceAll("shown\\((\\d), (\\d)\\)", SHOWN).replace("d.due_on", DUE);

    private Urgency() {}
}
