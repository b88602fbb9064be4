-- Which versions of a course the people of a cohort took is asked without reading all of them.
create index enrolment_by_version on enrolment (cohort_id, course_version);
