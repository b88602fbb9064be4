-- Who takes or took which version of a course is asked without reading the people of a cohort.
create index enrolment_by_version on enrolment (cohort_id, course_version, left_at);

-- An administrator is told how many of a cohort have not entered yet.
create index person_to_enter on person (id) where active and password_hash is null and not simulated;
