-- How sure a trainee was of an answer, in per cent, and whether they want to see the question again before they submit.
alter table attempt_item
    add column confidence smallint,
    add column flagged    boolean not null default false,
    add constraint attempt_item_confidence_anchored check (confidence in (25, 50, 75, 95));
