-- When a cohort begins, by when it is to have done which step, and since when it is archived: nothing about it changes any more.
alter table cohort
    add column starts_on   date,
    add column archived_at timestamptz,
    add constraint cohort_starts_before_due check (starts_on <= due_on);

-- The day by which a step should be done; nothing is locked after it.
create table cohort_step_due (
    cohort_id uuid not null references cohort (id),
    step      text not null,
    due_on    date not null,
    primary key (cohort_id, step)
);
