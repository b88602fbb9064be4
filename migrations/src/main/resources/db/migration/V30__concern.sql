-- What instructors should know of a trainee besides how far they are. Attempts show the first two kinds, which are kept anew with
-- every final and review; a report that waits for an answer is the third. What is over is deleted, because the attempts and the reports
-- say it for ever.
create table concern (
    enrolment_id uuid        not null references enrolment (id),
    kind         text        not null,
    subject      text        not null,
    attempt_id   uuid                 references attempt (id),
    answered     integer,
    taken        interval,
    noticed_at   timestamptz not null,
    set_aside_id uuid,

    constraint concern_once          unique nulls not distinct (enrolment_id, kind, subject, attempt_id),
    constraint concern_kind_known    check (kind in ('SURE_AND_WRONG', 'FAST', 'REPORTED')),
    constraint concern_attempt_named check ((kind = 'REPORTED') = (attempt_id is null)),
    constraint concern_pace_whole    check (num_nulls(answered, taken) = case kind when 'FAST' then 0 else 2 end)
);

-- The reasons to have a word with a trainee that instructors set aside, for all who teach the cohort, with how things stood: the reason
-- comes back when they are worse. Ended is one that somebody showed again, or that gave way to a later one of the same reason.
create table reason_set_aside (
    id            uuid        not null primary key,
    enrolment_id  uuid        not null references enrolment (id),
    urgency       smallint    not null,
    reason        text        not null,
    words         text        not null,
    author        uuid        not null references person (id),
    set_aside_at  timestamptz not null,
    finals_failed integer,
    due_on        date,
    back_on       date,
    ended_by      uuid                 references person (id),
    ended_at      timestamptz,

    constraint reason_set_aside_urgency_known check (urgency between 0 and 9),
    constraint reason_set_aside_words_given   check (length(btrim(words)) between 1 and 2000),
    constraint reason_set_aside_end_whole     check (num_nulls(ended_by, ended_at) in (0, 2))
);

create unique index reason_set_aside_now on reason_set_aside (enrolment_id, urgency) where ended_at is null;
create        index reason_set_aside_by_enrolment on reason_set_aside (enrolment_id, set_aside_at);

create trigger reason_set_aside_is_final_once_ended
    before update or delete on reason_set_aside
    for each row when (old.ended_at is not null) execute function refuse_change();

alter table concern add foreign key (set_aside_id) references reason_set_aside (id);

-- For lists: the urgency of the most urgent concern that is not set aside, and whether a reason that no concern is may be set aside.
alter table enrolment
    add column concern   smallint,
    add column set_aside boolean not null default false,
    add constraint enrolment_concern_known check (concern in (5, 7, 8));

create function concern_urgency(kind text) returns smallint
    language sql immutable
    return case kind when 'SURE_AND_WRONG' then 5 when 'FAST' then 7 when 'REPORTED' then 8 end;

create function most_urgent_concern(enrolment uuid) returns smallint
    language sql stable
    return (select min(concern_urgency(kind)) from concern where enrolment_id = $1 and set_aside_id is null);

-- Whether a reason of an enrolment is set aside, or a graver one of the same matter: nothing is worse than it was then.
create function is_set_aside(enrolment uuid, gravest integer, urgency integer, finals_failed integer, due_on date, today date)
    returns boolean
    language sql stable
    return exists (
        select
          from reason_set_aside s
         where s.enrolment_id = $1
           and s.ended_at is null
           and s.urgency between $2 and $3
           and (s.finals_failed is null or s.finals_failed >= $4)
           and (s.due_on is null or s.due_on = $5)
           and (s.back_on is null or s.back_on > $6));

-- Reports that wait, and last finals that took less than six seconds an answer. Who was sure and wrong again cannot be told here: marks
-- of items are computed from the course. It is noticed with their next final or review.
insert into concern (enrolment_id, kind, subject, noticed_at)
select a.enrolment_id, 'REPORTED', r.id, r.reported_at
  from item_report r
  join attempt a on a.id = r.attempt_id
 where r.state = 'OPEN';

insert into concern (enrolment_id, kind, subject, attempt_id, answered, taken, noticed_at)
select a.enrolment_id, 'FAST', a.id, a.id, i.answered, a.submitted_at - a.started_at, a.submitted_at
  from (select distinct on (enrolment_id) id, enrolment_id, started_at, submitted_at
          from attempt
         where kind = 'FINAL'
           and submitted_at is not null
         order by enrolment_id, submitted_at desc) a
 cross join lateral (select count(*) as answered from attempt_item where attempt_id = a.id and answer <> '{}') i
 where a.submitted_at - a.started_at < i.answered * interval '6 seconds';

update enrolment
   set concern = most_urgent_concern(id)
 where id in (select enrolment_id from concern);
