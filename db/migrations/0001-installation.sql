-- Tables of the installation itself: they belong to no commune (the list is in tests/house/catalogue.test.ts).

create extension if not exists pg_trgm;

-- Administrative units of the country, from db/seeds.
create table units (
  code          text primary key,
  name          text not null,
  full_name     text not null,
  level         text not null check (level in ('province', 'commune')),
  type          text not null,
  province_code text,
  former_full_name text,
  -- folded name for look-up: no accents, đ as d, either tone placement
  search_name   text not null
);
create index units_search_name on units using gin (search_name gin_trgm_ops);
create index units_province on units (province_code);

-- Councils served here, and the address of each.
create table councils (
  commune      text primary key references units (code),
  slug         text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  host         text unique,
  name         text not null,
  is_sample    boolean not null default false,
  settings     jsonb not null default '{}',
  opened_at    timestamptz not null default now(),
  set_up_at    timestamptz
);

-- Accounts sign in; persons hold offices. Shape of these four tables follows the sign-in library.
create table accounts (
  id                 text primary key,
  name               text not null,
  username           text unique,
  display_username   text,
  email              text not null unique,
  email_verified     boolean not null default false,
  image              text,
  two_factor_enabled boolean not null default false,
  must_change_password boolean not null default false,
  is_operator        boolean not null default false,
  closed_at          timestamptz,
  created_at         timestamptz not null default now(),
  updated_at         timestamptz not null default now()
);

create table logins (
  id         text primary key,
  token      text not null unique,
  account_id text not null references accounts (id) on delete cascade,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index logins_account on logins (account_id);

create table credentials (
  id          text primary key,
  account_id  text not null references accounts (id) on delete cascade,
  provider_id text not null,
  external_id text not null,
  password    text,
  access_token text,
  refresh_token text,
  id_token    text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope       text,
  created_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now()
);
create index credentials_account on credentials (account_id);

create table verifications (
  id         text primary key,
  identifier text not null,
  value      text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verifications_identifier on verifications (identifier);

create table two_factors (
  id           text primary key,
  account_id   text not null references accounts (id) on delete cascade,
  secret       text not null,
  backup_codes text not null,
  verified     boolean not null default true
);
create index two_factors_account on two_factors (account_id);

-- Law: versions of each figure, and the days that are not ordinary working days.
create table law_rules (
  id             text not null,
  version        integer not null,
  subject        text not null,
  rule_vi        text not null,
  value          text not null,
  unit           text not null,
  document       text not null,
  article        text not null default '',
  effective_from date,
  effective_to   date,
  confidence     text not null check (confidence in ('text', 'secondary', 'memory')),
  source_url     text not null default '',
  note           text not null default '',
  recorded_at    timestamptz not null default now(),
  primary key (id, version)
);

create table law_days (
  day        date primary key,
  name       text not null,
  kind       text not null check (kind in ('holiday', 'compensatory', 'swap_working')),
  source     text not null default '',
  confidence text not null check (confidence in ('text', 'secondary', 'memory')),
  is_in_force boolean not null default true
);
