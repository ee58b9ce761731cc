-- Mail that waits to be sent (owner: platform/mail). The address and the words are wiped as soon as
-- the mail has gone; the key stays, so that nothing is sent twice.
create table mails (
  commune        text not null references councils (commune),
  -- drawn at random: whoever received the mail can stop further ones by it
  id             uuid not null,
  -- why it is sent, once: 'notification:<id>', 'digest:<account>:<day>'
  key            text not null,
  address        text not null,
  address_digest bytea not null,
  content        jsonb not null,
  queued_at      timestamptz not null default clock_timestamp(),
  sent_at        timestamptz,
  given_up_at    timestamptz,
  primary key (commune, id),
  unique (commune, key),
  check (sent_at is null and given_up_at is null or address = '')
);
create index mails_queued_at on mails (commune, queued_at);

-- Addresses to which this council sends nothing more, at their owner's wish.
create table mail_stops (
  commune        text not null references councils (commune),
  address_digest bytea not null,
  stopped_at     timestamptz not null default clock_timestamp(),
  primary key (commune, address_digest)
);

-- Wakes the job that sends one mail. Runs as the owner, because jobs belong to the installation.
-- Fourteen tries with growing pauses last about a day and a half.
create function send_mail_later(in_mail uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform graphile_worker.add_job('send-mail',
    json_build_object('commune', current_setting('app.commune'), 'mail', in_mail), max_attempts => 14);
end $$;

-- What a notification is about, and how its reader wanted to learn of it when it was written
-- (owner: council/notifications). A reminder has a day in the place of a fact.
alter table notifications
  add column kind text not null,
  add column subject_kind text not null default '',
  add column subject_id text not null default '',
  add column on_day date,
  add column mail_rhythm text check (mail_rhythm in ('at_once', 'each_morning')),
  add check (fact_id is not null or on_day is not null);
create unique index notifications_reminder on notifications (commune, account_id, kind, on_day) where fact_id is null;
create index notifications_to_mail on notifications (commune, account_id)
  where mail_rhythm = 'each_morning' and mailed_at is null and read_at is null;

-- Each person's choice for each kind of notification; without one the kind's own default holds.
create table notification_choices (
  commune    text not null references councils (commune),
  account_id text not null references accounts (id) on delete cascade,
  kind       text not null,
  channel    text not null check (channel in ('product', 'product_and_mail', 'none')),
  primary key (commune, account_id, kind)
);

create table notification_rhythms (
  commune    text not null references councils (commune),
  account_id text not null references accounts (id) on delete cascade,
  rhythm     text not null check (rhythm in ('at_once', 'each_morning')),
  primary key (commune, account_id)
);
