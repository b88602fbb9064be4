-- How often an answer was kept for an item. A save names the revision that it was made from, so that none overwrites a newer one.
alter table attempt_item
    add column revision integer not null default 0,
    add constraint attempt_item_revision_counted check (revision >= 0);

update attempt_item set revision = 1 where saved_at is not null;
