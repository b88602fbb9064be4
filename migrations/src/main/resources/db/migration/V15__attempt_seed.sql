-- The seed with which an attempt's form was drawn; absent for attempts older than this column. A final may be drawn from all forms.
alter table attempt
    add column seed bigint,
    drop constraint attempt_place_whole,
    add constraint attempt_place_whole check (
        (kind = 'CHECK') = (lesson is not null)
        and (kind <> 'CHECK' or form is null)
        and (kind <> 'PRE_TEST' or form is not null));
