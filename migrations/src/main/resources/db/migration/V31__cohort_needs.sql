-- Concerns are counted with the people of a cohort, and whoever has a reason set aside is counted apart, to be looked at one by one.
drop trigger enrolment_changed_is_counted on enrolment;
delete from cohort_tally;

alter table cohort_tally
    add column concern   smallint,
    add column set_aside boolean not null;

create or replace function count_enrolments_added() returns trigger language plpgsql as $$
begin
    insert into cohort_tally (cohort_id, overall, finals_failed, attempts_left, since, extended_due_on, concern, set_aside, people)
    select cohort_id, overall, finals_failed, attempts_left, tallied_since(overall, enrolled_at, last_active_at),
           extended_due_on, concern, set_aside, count(*)
      from added
     where left_at is null
     group by 1, 2, 3, 4, 5, 6, 7, 8;
    return null;
end
$$;

create or replace function count_enrolment(e enrolment, times integer) returns void language plpgsql as $$
begin
    insert into cohort_tally (cohort_id, overall, finals_failed, attempts_left, since, extended_due_on, concern, set_aside, people)
    values (e.cohort_id, e.overall, e.finals_failed, e.attempts_left,
            tallied_since(e.overall, e.enrolled_at, e.last_active_at), e.extended_due_on, e.concern, e.set_aside, times);
end
$$;

create trigger enrolment_changed_is_counted
    after update on enrolment
    for each row when (
        (old.cohort_id, old.left_at is null, old.overall, old.finals_failed, old.attempts_left, old.extended_due_on,
         old.concern, old.set_aside, tallied_since(old.overall, old.enrolled_at, old.last_active_at))
        is distinct from
        (new.cohort_id, new.left_at is null, new.overall, new.finals_failed, new.attempts_left, new.extended_due_on,
         new.concern, new.set_aside, tallied_since(new.overall, new.enrolled_at, new.last_active_at)))
    execute function count_enrolment_changed();

insert into cohort_tally (cohort_id, overall, finals_failed, attempts_left, since, extended_due_on, concern, set_aside, people, folded)
select cohort_id, overall, finals_failed, attempts_left, tallied_since(overall, enrolled_at, last_active_at), extended_due_on,
       concern, set_aside, count(*), true
  from enrolment
 where left_at is null
 group by 1, 2, 3, 4, 5, 6, 7, 8;

-- The list is filtered by these too, without reading rows.
drop index enrolment_by_name;
create index enrolment_by_name on enrolment (cohort_id, sort_name, id)
    include (overall, finals_failed, attempts_left, last_active_at, enrolled_at, extended_due_on, concern, set_aside)
    where left_at is null;

create index enrolment_of_concern on enrolment (cohort_id, concern, sort_name, id) where left_at is null and concern is not null;
create index enrolment_set_aside  on enrolment (cohort_id) where left_at is null and set_aside;
