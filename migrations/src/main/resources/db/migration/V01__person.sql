-- A person is anybody who may sign in; people are deactivated, never deleted, because results refer to them.
create table person (
    id            uuid        not null primary key,
    email         text        not null,
    name          text        not null,
    role          text        not null,
    password_hash text,
    active        boolean     not null default true,
    simulated     boolean     not null default false,
    created_at    timestamptz not null,

    constraint person_role_known  check (role in ('TRAINEE', 'INSTRUCTOR', 'ADMINISTRATOR')),
    constraint person_email_lower check (email = lower(email) and email like '%_@_%'),
    constraint person_name_given  check (length(btrim(name)) between 1 and 200)
);

create unique index person_by_email on person (email);
create        index person_by_name  on person (name, id);
