-- Secrets that stay in the database: what is hashed with one of them can neither be turned back nor made up elsewhere.
create table secret_key (
    purpose text  not null primary key,
    key     bytea not null,

    constraint secret_key_purpose_known check (purpose in ('PSEUDONYM', 'REMINDER_STOP')),
    constraint secret_key_whole         check (length(key) = 32)
);

-- Two random UUIDs hold 244 bits from the server's strong source of chance.
insert into secret_key (purpose, key)
select purpose, sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
  from unnest(array['PSEUDONYM', 'REMINDER_STOP']) as purpose;
