-- What somebody said is wrong with a question they were asked, and what came of it; once for each question of an attempt.
create table item_report (
    id          uuid        not null primary key,
    attempt_id  uuid        not null,
    position    integer     not null,
    item_id     text        not null,
    item_hash   text        not null,
    answer      text[]      not null,
    reason      text        not null,
    words       text        not null,
    reported_at timestamptz not null,
    state       text        not null default 'OPEN',
    reply       text,
    replied_by  uuid                 references person (id),
    replied_at  timestamptz,

    foreign key (attempt_id, position) references attempt_item (attempt_id, position),
    constraint item_report_once         unique (attempt_id, position),
    constraint item_report_reason_known check (reason in ('UNCLEAR', 'WRONG_KEY', 'TYPING_ERROR', 'TECHNICAL', 'OTHER')),
    constraint item_report_words_given  check (length(btrim(words)) between 1 and 2000),
    constraint item_report_state_known  check (state in ('OPEN', 'ACCEPTED', 'DECLINED')),
    constraint item_report_reply_whole  check (num_nulls(reply, replied_by, replied_at) = case state when 'OPEN' then 3 else 0 end)
);

create index item_report_by_item on item_report (item_hash);

-- A report is answered once, and then it never changes.
create trigger item_report_is_final_once_answered
    before update or delete on item_report
    for each row when (old.state <> 'OPEN') execute function refuse_change();

-- Every report with the names that people have now, for lists and pages.
create view item_report_seen as
select r.id, r.attempt_id, a.kind, r.position, a.course_version, r.item_id, r.item_hash, r.answer, r.reason, r.words,
       r.reported_at, r.state, r.reply, r.replied_at, b.name as replied_by, e.cohort_id, e.person_id,
       p.name as person_name, e.left_at is null as enrolled
  from item_report r
  join attempt a     on a.id = r.attempt_id
  join enrolment e   on e.id = a.enrolment_id
  join person p      on p.id = e.person_id
  left join person b on b.id = r.replied_by;
