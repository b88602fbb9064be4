-- A browser's session. Names and columns are those Spring Session asks for; its times are milliseconds since 1970.
create table spring_session (
    primary_id            text    not null primary key,
    session_id            text    not null,
    creation_time         bigint  not null,
    last_access_time      bigint  not null,
    max_inactive_interval integer not null,
    expiry_time           bigint  not null,
    principal_name        text
);

create unique index spring_session_by_session_id on spring_session (session_id);
create        index spring_session_by_expiry     on spring_session (expiry_time);
create        index spring_session_by_principal  on spring_session (principal_name);

-- What a session remembers: who is signed in.
create table spring_session_attributes (
    session_primary_id text  not null references spring_session (primary_id) on delete cascade,
    attribute_name     text  not null,
    attribute_bytes    bytea not null,

    primary key (session_primary_id, attribute_name)
);
