-- When an attempt ends by itself, fixed when it begins and moved only by extra time; absent without a time limit. An attempt that
-- ended at its deadline was submitted at that moment, whenever it was noticed.
alter table attempt
    add column deadline timestamptz,
    add constraint attempt_deadline_ahead check (deadline > started_at);

create index attempt_by_deadline on attempt (deadline) where submitted_at is null;
