-- One sitting of an assessment. It is open until it is submitted, and then it never changes.
create table attempt (
    id                  uuid        not null primary key,
    enrolment_id        uuid        not null references enrolment (id),
    course_version      text        not null references course_version (hash),
    kind                text        not null,
    lesson              text,
    form                text,
    number              integer     not null,
    started_at          timestamptz not null,
    submitted_at        timestamptz,
    awarded_numerator   bigint,
    awarded_denominator bigint,
    available           integer     not null,
    passed              boolean,
    score               numeric     generated always as
        (round(100.0 * awarded_numerator / (awarded_denominator * available), 4)) stored,

    constraint attempt_kind_known     check (kind in ('PRE_TEST', 'CHECK', 'FINAL')),
    constraint attempt_place_whole    check ((kind = 'CHECK') = (lesson is not null) and (lesson is null) = (form is not null)),
    constraint attempt_outcome_whole  check (num_nulls(submitted_at, awarded_numerator, awarded_denominator, passed) in (0, 4)),
    constraint attempt_mark_possible  check (awarded_numerator between 0 and awarded_denominator * available),
    constraint attempt_time_forward   check (submitted_at >= started_at),
    constraint attempt_number_counted unique nulls not distinct (enrolment_id, kind, lesson, number)
);

create unique index attempt_open on attempt (enrolment_id, kind, coalesce(lesson, '')) where submitted_at is null;

create function refuse_change_after_submission() returns trigger language plpgsql as $$
begin
    if old.submitted_at is not null then
        raise exception 'Attempt % was submitted and never changes', old.id;
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;

create trigger attempt_is_final_once_submitted
    before update or delete on attempt
    for each row execute function refuse_change_after_submission();

-- The items of an attempt in the order asked, each with the hash of its exact text and the answer kept for it.
create table attempt_item (
    attempt_id uuid        not null references attempt (id),
    position   integer     not null,
    item_id    text        not null,
    item_hash  text        not null,
    shown      text[]      not null,
    answer     text[]      not null default '{}',
    saved_at   timestamptz,

    primary key (attempt_id, position),
    constraint attempt_item_hash_whole check (item_hash ~ '^[0-9a-f]{64}$'),
    constraint attempt_item_saved      check (saved_at is not null or answer = '{}')
) with (fillfactor = 80);

create index attempt_item_by_hash on attempt_item (item_hash);
