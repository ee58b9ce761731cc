-- Who follows a petition by mail (owner: council/followers): nobody before they confirmed it from their
-- own mailbox. The address goes when they stop.
create table petition_followers (
  commune        text not null references councils (commune),
  -- drawn at random: whoever holds it can stop this mail, and no other
  id             uuid not null,
  petition_id    uuid not null,
  address        text not null,
  address_digest bytea not null,
  -- followed by the receipt, before the petition was public
  by_receipt     boolean not null,
  asked_at       timestamptz not null,
  confirmed_at   timestamptz,
  primary key (commune, id),
  unique (commune, petition_id, address_digest),
  foreign key (commune, petition_id) references petitions (commune, id)
);
create index petition_followers_address on petition_followers (commune, address_digest, asked_at);
create index petition_followers_unconfirmed on petition_followers (commune, asked_at) where confirmed_at is null;

-- Browsers that take push messages (owner: platform/push).
create table push_subscriptions (
  commune         text not null references councils (commune),
  id              uuid not null,
  account_id      text not null references accounts (id) on delete cascade,
  endpoint        text not null,
  endpoint_digest bytea not null,
  -- the browser's keys, base64url: only it reads what is sent (RFC 8291)
  p256dh          text not null,
  auth            text not null,
  device          text not null default '',
  added_at        timestamptz not null,
  pushed_at       timestamptz,
  primary key (commune, id),
  unique (commune, endpoint_digest)
);
create index push_subscriptions_account on push_subscriptions (commune, account_id);

-- Wakes the job that pushes to one browser; several pieces of news at once make one push.
create function push_later(in_subscription uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform graphile_worker.add_job('push-news',
    json_build_object('commune', current_setting('app.commune'), 'subscription', in_subscription),
    max_attempts => 5, job_key => 'push:' || in_subscription);
end $$;
