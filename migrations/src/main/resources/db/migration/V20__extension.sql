-- What a cohort, or one person in it, is given beyond the rules, and why: time, attempts at the final, or a later due day. What
-- was given is never deleted; it can be withdrawn, once.
alter table extra_time rename to extension;
alter table extension rename constraint extra_time_reason_given to extension_reason_given;
alter table extension rename constraint extra_time_expires_late to extension_expires_late;
alter table extension
    drop constraint extra_time_given,
    add column kind          text    not null default 'TIME',
    add column attempts      integer not null default 0,
    add column without_pause boolean not null default false,
    add column due_on        date,
    add column step          text,
    add column withdrawn_by  uuid             references person (id),
    add column withdrawn_at  timestamptz,
    add constraint extension_kind_known check (kind in ('TIME', 'ATTEMPTS', 'DUE')),
    add constraint extension_time_whole check (percent between 0 and 300 and minutes between 0 and 600
                                               and (kind = 'TIME') = (percent + minutes > 0)),
    add constraint extension_attempts_whole   check (attempts between 0 and 10 and (kind = 'ATTEMPTS') = (attempts > 0)),
    add constraint extension_due_whole        check ((kind = 'DUE') = (due_on is not null) and (kind = 'DUE' or step is null)),
    add constraint extension_withdrawal_whole check (num_nulls(withdrawn_by, withdrawn_at) in (0, 2));
alter table extension alter column kind drop default;
alter index extra_time_by_cohort rename to extension_by_cohort;
create index extension_by_person on extension (cohort_id, person_id, kind);
create trigger extension_is_final_once_withdrawn
    before update or delete on extension
    for each row when (old.withdrawn_at is not null) execute function refuse_change();

-- The extension on which an attempt beyond the plan was begun.
alter table attempt add column extension_id uuid references extension (id);
create index attempt_by_extension on attempt (extension_id) where extension_id is not null;

-- For lists: the latest of the due days that were given to a person, and when attempts that they have left lapse.
alter table enrolment
    add column extended_due_on date,
    add column lapses_at       timestamptz;
create index enrolment_by_lapse on enrolment (lapses_at) where lapses_at is not null;
