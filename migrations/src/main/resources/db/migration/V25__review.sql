-- A review is practice after the final was passed; it has neither a lesson nor a form.
alter table attempt
    drop constraint attempt_kind_known,
    drop constraint attempt_place_whole,
    add constraint attempt_kind_known  check (kind in ('PRE_TEST', 'CHECK', 'FINAL', 'REVIEW')),
    add constraint attempt_place_whole check (
        (kind = 'CHECK') = (lesson is not null)
        and (kind not in ('CHECK', 'REVIEW') or form is null)
        and (kind <> 'PRE_TEST' or form is not null));
