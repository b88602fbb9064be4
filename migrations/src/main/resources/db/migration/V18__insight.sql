-- Submitted attempts that the counts of their cohort do not hold yet. Submitting adds a row here and touches no count, so nobody
-- who submits waits for anybody else.
create table attempt_uncounted (
    cohort_id  uuid not null,
    attempt_id uuid not null references attempt (id),

    primary key (cohort_id, attempt_id)
);

create function queue_submitted_attempt() returns trigger language plpgsql as $$
begin
    insert into attempt_uncounted (cohort_id, attempt_id)
    select cohort_id, new.id
      from enrolment
     where id = new.enrolment_id;
    return null;
end
$$;

create trigger attempt_is_queued_once_submitted
    after insert or update on attempt
    for each row when (new.submitted_at is not null) execute function queue_submitted_attempt();

insert into attempt_uncounted (cohort_id, attempt_id)
select e.cohort_id, a.id
  from attempt a
  join enrolment e on e.id = a.enrolment_id
 where a.submitted_at is not null;

-- What a cohort gained from pre-test to final, as counts in a packed form. Who changes any count of a cohort holds this row.
create table cohort_count (
    cohort_id uuid  not null primary key references cohort (id),
    gain      bytea not null
);

-- The attempts at one form of an assessment that one choice counts: sums that pages read, and the rest scores of each item one
-- by one, which are needed only to add or take out attempts. Both are packed.
create table paper_count (
    cohort_id      uuid   not null references cohort_count (cohort_id),
    choice         text   not null,
    course_version text   not null references course_version (hash),
    kind           text   not null,
    lesson         text,
    form           text,
    attempts       bigint not null,
    digest         bytea  not null,
    rests          bytea  not null,

    constraint paper_count_once           unique nulls not distinct (cohort_id, choice, course_version, kind, lesson, form),
    constraint paper_count_choice_known   check (choice in ('FIRST', 'LAST', 'HIGHEST', 'ALL')),
    constraint paper_count_kind_known     check (kind in ('PRE_TEST', 'CHECK', 'FINAL', 'REVIEW')),
    constraint paper_count_never_negative check (attempts >= 0)
);
