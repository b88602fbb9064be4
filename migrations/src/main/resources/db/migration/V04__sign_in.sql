-- Failed sign-ins, counted for each source of them: an account, a known device, an address. Only hashes are kept.
create table sign_in_throttle (
    bucket     text        not null primary key,
    failures   integer     not null,
    blocked_to timestamptz not null,
    forget_at  timestamptz not null,

    constraint sign_in_throttle_counts check (failures >= 0)
);

create index sign_in_throttle_by_forget_at on sign_in_throttle (forget_at);

-- A browser in which people have signed in before, known by the hash of the random cookie it carries.
create table known_device (
    token_hash text        not null,
    person_id  uuid        not null references person (id),
    expires_at timestamptz not null,

    primary key (token_hash, person_id),
    constraint known_device_hash_whole check (token_hash ~ '^[0-9a-f]{64}$')
);

create index known_device_by_person     on known_device (person_id);
create index known_device_by_expires_at on known_device (expires_at);

-- A link that lets a person choose a password once, known by the hash of the token in it.
create table one_time_link (
    token_hash text        not null primary key,
    person_id  uuid        not null references person (id),
    purpose    text        not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,

    constraint one_time_link_hash_whole    check (token_hash ~ '^[0-9a-f]{64}$'),
    constraint one_time_link_purpose_known check (purpose in ('WELCOME')),
    constraint one_time_link_used_in_time  check (used_at < expires_at)
);

create index one_time_link_by_person on one_time_link (person_id);
