-- A decision about one version of an item, signed by an instructor for cohorts they teach; the last one is in force.
create table adjustment (
    id        uuid        not null primary key,
    number    bigint      not null generated always as identity unique,
    item_id   text        not null,
    item_hash text        not null,
    kind      text        not null,
    key       text[]      not null,
    reason    text        not null,
    signature text        not null,
    signed_by uuid        not null references person (id),
    signed_at timestamptz not null,

    constraint adjustment_hash_whole   check (item_hash ~ '^[0-9a-f]{64}$'),
    constraint adjustment_kind_known   check (kind in ('DROP', 'REKEY', 'ACCEPT_ALL', 'AS_WRITTEN')),
    constraint adjustment_key_whole    check ((kind = 'REKEY') = (cardinality(key) > 0)),
    constraint adjustment_reason_given check (length(btrim(reason)) between 1 and 2000)
);

create index adjustment_by_item on adjustment (item_hash, number);

create trigger adjustment_is_final
    before update or delete on adjustment
    for each row execute function refuse_change();

-- The cohorts for which an adjustment was signed, named once and for all.
create table adjustment_cohort (
    adjustment_id uuid not null references adjustment (id),
    cohort_id     uuid not null references cohort (id),

    primary key (cohort_id, adjustment_id)
);

create trigger adjustment_cohort_is_final
    before update or delete on adjustment_cohort
    for each row execute function refuse_change();

-- What an adjustment made of an attempt, beside the result it was submitted with; numbers grow with time.
create table attempt_result (
    attempt_id          uuid    not null references attempt (id),
    number              bigint  not null generated always as identity,
    adjustment_id       uuid    not null references adjustment (id),
    awarded_numerator   bigint  not null,
    awarded_denominator bigint  not null,
    available           integer not null,
    passed              boolean not null,

    primary key (attempt_id, number),
    constraint attempt_result_once          unique (adjustment_id, attempt_id),
    constraint attempt_result_mark_possible check (awarded_numerator between 0 and awarded_denominator * available)
);

create trigger attempt_result_is_final
    before update or delete on attempt_result
    for each row execute function refuse_change();

-- Where every item was dropped, nothing is available and there is no score.
alter table attempt drop column score;
alter table attempt add column score numeric generated always as
    (round(100.0 * awarded_numerator / nullif(awarded_denominator * available, 0), 4)) stored;

-- Every attempt with its result of today: that of the last adjustment which gave it one, else the one it was submitted with.
create view attempt_outcome as
select a.id, a.enrolment_id, a.kind, a.lesson, a.form, a.number, a.started_at, a.submitted_at,
       case when r.number is null then a.awarded_numerator   else r.awarded_numerator   end as awarded_numerator,
       case when r.number is null then a.awarded_denominator else r.awarded_denominator end as awarded_denominator,
       case when r.number is null then a.available           else r.available           end as available,
       case when r.number is null then a.passed              else r.passed              end as passed,
       case when r.number is null then a.score
            else round(100.0 * r.awarded_numerator / nullif(r.awarded_denominator * r.available, 0), 4)
        end as score
  from attempt a
  left join lateral (
       select number, awarded_numerator, awarded_denominator, available, passed
         from attempt_result
        where attempt_id = a.id
        order by number desc
        limit 1) r on true;

-- How far the work on an adjustment has come; it is signed only if the work ends.
create table adjustment_run (
    id         uuid        not null primary key,
    cohort_id  uuid        not null references cohort (id),
    item_id    text        not null,
    item_hash  text        not null,
    started_by uuid        not null references person (id),
    started_at timestamptz not null,
    seen_at    timestamptz not null,
    state      text        not null,
    done       integer     not null default 0,
    changed    integer     not null default 0,
    passed     integer     not null default 0,

    constraint adjustment_run_state_known check (state in ('RUNNING', 'SIGNED', 'OVERTAKEN', 'FAILED'))
);

create index adjustment_run_by_item on adjustment_run (item_hash, started_at);
