-- What a trainee said about the course after passing; answers by question id, as a JSON object of texts.
create table evaluation (
    enrolment_id uuid        not null primary key references enrolment (id),
    answers      jsonb       not null,
    submitted_at timestamptz not null
);

-- The attestation that every requirement was met; one for an enrolment, never changed.
create table certificate (
    id                uuid        not null primary key,
    enrolment_id      uuid        not null references enrolment (id),
    code              text        not null,
    holder            text        not null,
    course_title      text        not null,
    course_version    text        not null references course_version (hash),
    mark_numerator    bigint      not null,
    mark_denominator  bigint      not null,
    mark_available    integer     not null,
    issued_at         timestamptz not null,

    constraint certificate_once unique (enrolment_id),
    constraint certificate_code_unique unique (code)
);

create trigger certificate_is_final
    before update or delete on certificate
    for each row execute function refuse_change();
