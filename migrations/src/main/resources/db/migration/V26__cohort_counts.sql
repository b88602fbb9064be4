-- What the numbers of a cohort's page are added up from. Whoever changes a row that is counted adds how the counts change, so that
-- nobody waits for anybody; now and then the rows of a cohort are folded into few. A count is always the sum of its rows. They refer to
-- their cohort by its id alone: a foreign key would lock its row in every transaction that counts.

-- People by what decides whether they need a word; since is the day, in UTC, of the last activity or, before it, of the enrolment.
create table cohort_tally (
    cohort_id       uuid    not null,
    overall         text    not null,
    finals_failed   integer not null,
    attempts_left   integer not null,
    since           date    not null,
    extended_due_on date,
    people          bigint  not null,
    folded          boolean not null default false
);

create index cohort_tally_by_cohort on cohort_tally (cohort_id);
create index cohort_tally_to_fold   on cohort_tally (cohort_id) where not folded;

-- People by the state of each step.
create table cohort_funnel (
    cohort_id uuid    not null,
    step      text    not null,
    state     text    not null,
    people    bigint  not null,
    folded    boolean not null default false
);

create index cohort_funnel_by_cohort on cohort_funnel (cohort_id);
create index cohort_funnel_to_fold   on cohort_funnel (cohort_id) where not folded;

-- The day from which somebody may need a word because of what they have not done since.
create function tallied_since(overall text, enrolled_at timestamptz, last_active_at timestamptz) returns date
    language sql immutable
    return case overall when 'NOT_STARTED' then (enrolled_at    at time zone 'UTC')::date
                        when 'IN_PROGRESS' then (last_active_at at time zone 'UTC')::date
                        else '-infinity' end;

create function count_enrolments_added() returns trigger language plpgsql as $$
begin
    insert into cohort_tally (cohort_id, overall, finals_failed, attempts_left, since, extended_due_on, people)
    select cohort_id, overall, finals_failed, attempts_left, tallied_since(overall, enrolled_at, last_active_at),
           extended_due_on, count(*)
      from added
     where left_at is null
     group by 1, 2, 3, 4, 5, 6;
    return null;
end
$$;

create trigger enrolments_added_are_counted
    after insert on enrolment referencing new table as added
    for each statement execute function count_enrolments_added();

-- Counts an enrolment once more, or once less, in everything but its steps.
create function count_enrolment(e enrolment, times integer) returns void language plpgsql as $$
begin
    insert into cohort_tally (cohort_id, overall, finals_failed, attempts_left, since, extended_due_on, people)
    values (e.cohort_id, e.overall, e.finals_failed, e.attempts_left,
            tallied_since(e.overall, e.enrolled_at, e.last_active_at), e.extended_due_on, times);
end
$$;

create function count_steps(e enrolment, times integer) returns void language plpgsql as $$
begin
    insert into cohort_funnel (cohort_id, step, state, people)
    select e.cohort_id, step, state, times
      from enrolment_step
     where enrolment_id = e.id;
end
$$;

create function count_enrolment_changed() returns trigger language plpgsql as $$
begin
    if old.left_at is null then
        perform count_enrolment(old, -1);
    end if;
    if new.left_at is null then
        perform count_enrolment(new, 1);
    end if;
    if (old.left_at is null, old.cohort_id) is distinct from (new.left_at is null, new.cohort_id) then
        if old.left_at is null then
            perform count_steps(old, -1);
        end if;
        if new.left_at is null then
            perform count_steps(new, 1);
        end if;
    end if;
    return null;
end
$$;

create trigger enrolment_changed_is_counted
    after update on enrolment
    for each row when (
        (old.cohort_id, old.left_at is null, old.overall, old.finals_failed, old.attempts_left, old.extended_due_on,
         tallied_since(old.overall, old.enrolled_at, old.last_active_at))
        is distinct from
        (new.cohort_id, new.left_at is null, new.overall, new.finals_failed, new.attempts_left, new.extended_due_on,
         tallied_since(new.overall, new.enrolled_at, new.last_active_at)))
    execute function count_enrolment_changed();

create function count_steps_added() returns trigger language plpgsql as $$
begin
    insert into cohort_funnel (cohort_id, step, state, people)
    select e.cohort_id, s.step, s.state, count(*)
      from added s
      join enrolment e on e.id = s.enrolment_id
     where e.left_at is null
     group by 1, 2, 3;
    return null;
end
$$;

create trigger steps_added_are_counted
    after insert on enrolment_step referencing new table as added
    for each statement execute function count_steps_added();

create function count_step_changed() returns trigger language plpgsql as $$
begin
    insert into cohort_funnel (cohort_id, step, state, people)
    select e.cohort_id, s.step, s.state, s.people
      from enrolment e
     cross join (values (old.step, old.state, -1), (new.step, new.state, 1)) as s (step, state, people)
     where e.id = new.enrolment_id
       and e.left_at is null;
    return null;
end
$$;

create trigger step_changed_is_counted
    after update on enrolment_step
    for each row when ((old.step, old.state) is distinct from (new.step, new.state))
    execute function count_step_changed();

insert into cohort_tally (cohort_id, overall, finals_failed, attempts_left, since, extended_due_on, people, folded)
select cohort_id, overall, finals_failed, attempts_left, tallied_since(overall, enrolled_at, last_active_at), extended_due_on,
       count(*), true
  from enrolment
 where left_at is null
 group by 1, 2, 3, 4, 5, 6;

insert into cohort_funnel (cohort_id, step, state, people, folded)
select e.cohort_id, s.step, s.state, count(*), true
  from enrolment_step s
  join enrolment e on e.id = s.enrolment_id
 where e.left_at is null
 group by 1, 2, 3;
