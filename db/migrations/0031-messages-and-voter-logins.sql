-- Short messages that wait to be sent (owner: platform/messages). Number and words are wiped as soon as
-- the message has gone; the key stays, so that nothing is sent twice.
create table messages (
  commune      text not null references councils (commune),
  id           uuid not null,
  -- why it is sent, once: 'voter-code:<id>'
  key          text not null,
  phone        text not null,
  words        text not null,
  queued_at    timestamptz not null,
  -- a code that comes after its time helps nobody
  useless_at   timestamptz not null,
  sent_at      timestamptz,
  given_up_at  timestamptz,
  primary key (commune, id),
  unique (commune, key),
  check (sent_at is null and given_up_at is null or phone = '' and words = '')
);
create index messages_queued_at on messages (commune, queued_at);

-- Wakes the job that sends one message. Runs as the owner, because jobs belong to the installation.
create function send_message_later(in_message uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform graphile_worker.add_job('send-message',
    json_build_object('commune', current_setting('app.commune'), 'message', in_message), max_attempts => 4);
end $$;

-- A Vietnamese telephone number in one form (+84…), however it was written; null when it is none.
-- Twin of platform/messages/phone.ts.
create function phone_in_one_form(written text) returns text
language sql immutable parallel safe set search_path = pg_catalog as $$
  select case when digits ~ '^[1-9][0-9]{8,9}$' then '+84' || digits end
    from (select regexp_replace(regexp_replace(written, '[^0-9+]', '', 'g'), '^(\+840?|00840?|0|84(?=[1-9][0-9]{8}$))', '') as digits) d
$$;

-- Found by the number of whoever holds the telephone (owner: council/petitions).
alter table petition_voters
  add column phone_number text generated always as (phone_in_one_form(phone)) stored;
create index petition_voters_phone on petition_voters (commune, phone_number) where phone_number is not null;

-- A code sent to a telephone (owner: council/voter-logins). Number and code are kept as keyed digests.
create table voter_codes (
  commune      text not null references councils (commune),
  id           uuid not null,
  phone_digest bytea not null,
  code_digest  bytea not null,
  asked_at     timestamptz not null,
  tries        integer not null default 0,
  used_at      timestamptz,
  primary key (commune, id)
);
create index voter_codes_phone on voter_codes (commune, phone_digest, asked_at desc);
create index voter_codes_asked_at on voter_codes (commune, asked_at);

-- A voter who proved to hold a telephone: no account of any office, and it opens only their own petitions.
create table voter_logins (
  commune      text not null references councils (commune),
  token_digest bytea not null,
  phone        text not null,
  begun_at     timestamptz not null,
  used_at      timestamptz not null,
  primary key (commune, token_digest)
);
create index voter_logins_used_at on voter_logins (commune, used_at);
