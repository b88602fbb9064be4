package org.preceptor.web.demo;

/** The tables that a simulated cohort fills, in an order in which every row finds those it refers to. */
enum CrowdTable {
    PERSON("person", "id, email, name, role, simulated, created_at"),
    ENROLMENT("enrolment", """
            id, person_id, cohort_id, course_version, pre_test_form, final_form, enrolled_at, overall, finals_failed,
            attempts_left, last_active_at, pre_test, last_final, concern"""),
    STEP("enrolment_step", "enrolment_id, position, step, state, opens_after, not_before"),
    OPENING("lesson_opening", "enrolment_id, lesson, opened_at"),
    ATTEMPT("attempt", """
            id, enrolment_id, course_version, kind, lesson, form, number, seed, started_at, deadline, submitted_at,
            awarded_numerator, awarded_denominator, available, passed"""),
    ITEM("attempt_item", """
            attempt_id, position, item_id, item_hash, shown, answer, confidence, flagged, revision, saved_at"""),
    CONCERN("concern", "enrolment_id, kind, subject, attempt_id, answered, taken, noticed_at"),
    EVALUATION("evaluation", "enrolment_id, answers, submitted_at"),
    CERTIFICATE("certificate", """
            id, enrolment_id, code, holder, course_title, course_version, mark_numerator, mark_denominator, mark_available,
            issued_at, valid_until""");

    private final String table;
    private final String columns;

    CrowdTable(String table, String columns) {
        this.table = table;
        this.columns = columns;
    }

    String table() {
        return table;
    }

    /** The columns in which {@link CrowdRows} writes. */
    String columns() {
        return columns;
    }
}
