-- Which instructor looked at a trainee's record, and when; at most once an hour for each of them. The trainee sees it.
create table record_look (
    enrolment_id uuid        not null references enrolment (id),
    looked_at    timestamptz not null,
    person_id    uuid        not null references person (id),
    primary key (enrolment_id, looked_at, person_id)
);
create trigger record_look_is_final
    before update or delete on record_look
    for each row execute function refuse_change();
