-- What instructors wrote down about a trainee's place in a cohort, for those who teach it; added, never changed or removed.
create table trainee_note (
    id           uuid        not null primary key,
    enrolment_id uuid        not null references enrolment (id),
    author       uuid        not null references person (id),
    words        text        not null,
    written_at   timestamptz not null,
    constraint trainee_note_given check (length(btrim(words)) between 1 and 2000)
);
create index trainee_note_by_enrolment on trainee_note (enrolment_id, written_at);
create trigger trainee_note_is_final
    before update or delete on trainee_note
    for each row execute function refuse_change();
