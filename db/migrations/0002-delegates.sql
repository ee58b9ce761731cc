-- Hamlets, terms, persons, bodies, offices held from day to day (owner: council/delegates).

create table hamlets (
  commune     text not null references councils (commune),
  id          uuid not null,
  name        text not null,
  former_unit text not null default '',
  position    integer not null default 0,
  closed_on   date,
  primary key (commune, id),
  unique (commune, name)
);

-- Communes that were merged into this one keep their past under its code.
create table predecessors (
  commune    text not null references councils (commune),
  name       text not null,
  unit_code  text not null default '',
  merged_on  date not null,
  decided_by text not null default '',
  primary key (commune, name)
);

create table council_terms (
  commune   text not null references councils (commune),
  id        uuid not null,
  name      text not null,
  elected_on date,
  starts_on date not null,
  -- unknown until the next term's first session
  ends_on   date,
  seats     integer not null check (seats between 1 and 100),
  primary key (commune, id),
  unique (commune, name),
  check (ends_on is null or ends_on >= starts_on)
);

create table persons (
  commune   text not null references councils (commune),
  id        uuid not null,
  full_name text not null,
  phone     text not null default '',
  email     text not null default '',
  is_sample boolean not null default false,
  version   integer not null default 1,
  -- folded name for look-up: no accents, đ as d
  search    text not null default '',
  primary key (commune, id)
);
create index persons_search on persons using gin (search gin_trgm_ops);

-- Which account acts as which person here: one person a commune.
create table account_persons (
  commune    text not null,
  account_id text not null references accounts (id) on delete cascade,
  person_id  uuid not null,
  primary key (commune, account_id),
  unique (commune, person_id),
  foreign key (commune, person_id) references persons (commune, id)
);

create table bodies (
  commune   text not null references councils (commune),
  id        uuid not null,
  kind      text not null,
  name      text not null,
  symbol    text not null default '',
  parent_id uuid,
  hamlet_id uuid,
  position  integer not null default 0,
  opened_on date,
  -- the first day on which the body no longer stands
  closed_on date,
  primary key (commune, id),
  unique (commune, kind, name),
  foreign key (commune, parent_id) references bodies (commune, id),
  foreign key (commune, hamlet_id) references hamlets (commune, id)
);

-- Hamlets that elect the delegates of a group: địa bàn của tổ đại biểu.
create table constituency_areas (
  commune   text not null,
  body_id   uuid not null,
  hamlet_id uuid not null,
  primary key (commune, body_id, hamlet_id),
  foreign key (commune, body_id) references bodies (commune, id),
  foreign key (commune, hamlet_id) references hamlets (commune, id)
);

-- An office held in a body, from day to day: permission comes from here.
create table memberships (
  commune   text not null,
  id        uuid not null,
  person_id uuid not null,
  body_id   uuid not null,
  term_id   uuid,
  office    text not null,
  starts_on date not null,
  ends_on   date,
  -- the document by which the person was elected or appointed, and why they left
  basis     text not null default '',
  end_basis text not null default '',
  primary key (commune, id),
  foreign key (commune, person_id) references persons (commune, id),
  foreign key (commune, body_id) references bodies (commune, id),
  foreign key (commune, term_id) references council_terms (commune, id),
  check (ends_on is null or ends_on >= starts_on)
);
create index memberships_person on memberships (commune, person_id);
create index memberships_body on memberships (commune, body_id);

-- Acting for the holder of an office, by a dated authorisation.
create table deputisings (
  commune       text not null,
  id            uuid not null,
  membership_id uuid not null,
  person_id     uuid not null,
  starts_on     date not null,
  ends_on       date not null,
  document      text not null,
  primary key (commune, id),
  foreign key (commune, membership_id) references memberships (commune, id),
  foreign key (commune, person_id) references persons (commune, id),
  check (ends_on >= starts_on)
);
create index deputisings_person on deputisings (commune, person_id);
