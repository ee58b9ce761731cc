-- One petition's life (owner: council/petitions).

create table petitions (
  commune       text not null references councils (commune),
  id            uuid not null,
  receipt_code  text not null,
  channel       text not null check (channel in ('portal', 'desk', 'meeting', 'phone', 'letter', 'delegate', 'front')),
  received_on   date not null,
  received_at   timestamptz not null default now(),
  hamlet_id     uuid,
  place         text not null default '',
  title         text not null,
  -- the voter's own words: never altered
  words         text not null,
  -- what the public may read, when it differs from the words
  public_words  text,
  may_publish   boolean not null default true,
  kind          text check (kind in ('petition', 'concern', 'complaint', 'denunciation')),
  field         text,
  level         text check (level in ('commune', 'city', 'central')),
  state         text not null check (state in ('received', 'classified', 'transferred', 'answered', 'published',
                  'confirmed', 'contested', 'returned', 'merged', 'withdrawn', 'diverted')),
  version       integer not null default 1,
  holder_id     uuid,
  held_since_on date,
  merged_into   uuid,
  -- the clock that runs now: the day, and the rule in the version that set it
  due_on        date,
  due_started_on date,
  due_rule      text,
  outcome       text check (outcome in ('settled', 'dated_promise', 'explained', 'refused_with_basis')),
  promised_on   date,
  answered_on   date,
  published_on  date,
  closed_on     date,
  recorded_by   uuid,
  search        text not null default '',
  primary key (commune, id),
  unique (commune, receipt_code),
  foreign key (commune, hamlet_id) references hamlets (commune, id),
  foreign key (commune, holder_id) references bodies (commune, id),
  foreign key (commune, merged_into) references petitions (commune, id)
);
create index petitions_newest on petitions (commune, received_on desc, id desc);
create index petitions_state on petitions (commune, state, received_on desc, id desc);
create index petitions_holder on petitions (commune, holder_id, state, due_on);
create index petitions_due on petitions (commune, due_on) where due_on is not null;
create index petitions_published on petitions (commune, published_on desc, id desc) where published_on is not null;
create index petitions_hamlet on petitions (commune, hamlet_id, received_on desc);
create index petitions_merged on petitions (commune, merged_into) where merged_into is not null;
create index petitions_search on petitions using gin (search gin_trgm_ops);

-- Who spoke: kept apart, so that no list or export can show it by accident.
create table petition_voters (
  commune     text not null,
  petition_id uuid not null,
  name        text not null default '',
  phone       text not null default '',
  email       text not null default '',
  address     text not null default '',
  primary key (commune, petition_id),
  foreign key (commune, petition_id) references petitions (commune, id)
);

-- The thread of life, step by step.
create table petition_steps (
  commune     text not null,
  petition_id uuid not null,
  version     integer not null,
  verb        text not null,
  state       text not null,
  at          timestamptz not null default clock_timestamp(),
  on_day      date not null,
  person_id   uuid,
  office      text not null default '',
  holder_id   uuid,
  note        text not null default '',
  public_note text not null default '',
  due_on      date,
  due_rule    text,
  primary key (commune, petition_id, version),
  foreign key (commune, petition_id) references petitions (commune, id),
  foreign key (commune, person_id) references persons (commune, id),
  foreign key (commune, holder_id) references bodies (commune, id)
);

create table petition_answers (
  commune         text not null,
  id              uuid not null,
  petition_id     uuid not null,
  body_id         uuid not null,
  outcome         text not null check (outcome in ('settled', 'dated_promise', 'explained', 'refused_with_basis')),
  words           text not null,
  document_number text not null default '',
  legal_basis     text not null default '',
  promised_on     date,
  answered_on     date not null,
  answered_at     timestamptz not null default now(),
  person_id       uuid,
  primary key (commune, id),
  foreign key (commune, petition_id) references petitions (commune, id),
  foreign key (commune, body_id) references bodies (commune, id),
  foreign key (commune, person_id) references persons (commune, id)
);
create index petition_answers_petition on petition_answers (commune, petition_id, answered_at);
