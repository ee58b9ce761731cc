-- Filters a person keeps under a name of their own (owner: council/saved-views).
create table saved_views (
  commune    text not null references councils (commune),
  id         uuid not null,
  account_id text not null references accounts (id) on delete cascade,
  -- address of the list, and the filter as its query
  list       text not null,
  query      text not null,
  name       text not null,
  kept_at    timestamptz not null default now(),
  primary key (commune, id),
  unique (commune, account_id, list, name)
);
