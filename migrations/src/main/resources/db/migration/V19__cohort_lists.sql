-- What lists of a cohort are searched, filtered and sorted by, so that a page of one costs by its own size.

-- Searching for a part of a name or an address: every three letters that follow each other lead to the people who have them.
create extension if not exists pg_trgm;

alter table person add column words text not null generated always as (lower(name) || e'\n' || email) stored;

create index person_by_words on person using gin (words gin_trgm_ops);

-- These say again, for lists, what the name of the person and the results of the attempts say; they change together.
alter table enrolment
    add column sort_name  text,
    add column pre_test   numeric,
    add column last_final numeric;

update enrolment e
   set sort_name = (select lower(name) from person where id = e.person_id),
       (pre_test, last_final) =
       (select min(score) filter (where kind = 'PRE_TEST' and number = 1),
               (array_agg(score order by number desc) filter (where kind = 'FINAL'))[1]
          from attempt_outcome
         where enrolment_id = e.id
           and submitted_at is not null);

alter table enrolment alter column sort_name set not null;

create function name_enrolment() returns trigger language plpgsql as $$
begin
    new.sort_name := (select lower(name) from person where id = new.person_id);
    return new;
end
$$;

create trigger enrolment_is_named
    before insert on enrolment
    for each row execute function name_enrolment();

create function rename_enrolments() returns trigger language plpgsql as $$
begin
    update enrolment set sort_name = lower(new.name) where person_id = new.id;
    return null;
end
$$;

create trigger enrolments_follow_the_name
    after update on person
    for each row when (old.name is distinct from new.name) execute function rename_enrolments();

-- Whoever keeps a standing says how far the course is done, whether that changed or not, and then the scores are kept anew.
create function keep_scores() returns trigger language plpgsql as $$
begin
    select min(score) filter (where kind = 'PRE_TEST' and number = 1),
           (array_agg(score order by number desc) filter (where kind = 'FINAL'))[1]
      into new.pre_test, new.last_final
      from attempt_outcome
     where enrolment_id = new.id
       and kind <> 'CHECK'
       and submitted_at is not null;
    return new;
end
$$;

create trigger enrolment_scores_are_kept
    before update of overall on enrolment
    for each row execute function keep_scores();

-- One for each order of the list. The first holds whatever the list is filtered by, so that filtering reads no rows.
create index enrolment_by_name on enrolment (cohort_id, sort_name, id)
    include (overall, finals_failed, attempts_left, last_active_at, enrolled_at) where left_at is null;
create index enrolment_by_activity on enrolment (cohort_id, last_active_at nulls first, sort_name, id) where left_at is null;
create index enrolment_by_final    on enrolment (cohort_id, last_final, sort_name, id) where left_at is null;
create index enrolment_by_best_final
    on enrolment (cohort_id, last_final desc nulls last, sort_name, id) where left_at is null;

-- One for each reason to need a word that few have.
create index enrolment_failing on enrolment (cohort_id, sort_name, id)
    where left_at is null and finals_failed > 0 and overall not in ('PASSED', 'CERTIFIED');
create index enrolment_under_way on enrolment (cohort_id, last_active_at, sort_name, id)
    where left_at is null and overall = 'IN_PROGRESS';
create index enrolment_not_started on enrolment (cohort_id, enrolled_at, sort_name, id)
    where left_at is null and overall = 'NOT_STARTED';

drop index enrolment_by_cohort;

create index enrolment_step_by_state on enrolment_step (step, state, enrolment_id);
