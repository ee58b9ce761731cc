-- Sessions of the council, convened, conducted, attended (owner: council/sessions).

create table sessions (
  commune          text not null references councils (commune),
  id               uuid not null,
  term_id          uuid not null,
  number           integer not null check (number between 1 and 200),
  kind             text not null check (kind in ('ordinary', 'thematic', 'urgent')),
  starts_on        date not null,
  ends_on          date not null,
  begins_at        text not null check (begins_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  place            text not null,
  content          text not null default '',
  -- who asked for a thematic or urgent session
  asked_by         text not null default '',
  state            text not null check (state in ('planned', 'convened', 'opened', 'paused', 'closed', 'cancelled')),
  version          integer not null default 1,
  convened_on      date,
  convened_by_document text not null default '',
  announced_on     date,
  announced_where  text not null default '',
  papers_sent_on   date,
  presiding_id     uuid,
  secretary_id     uuid,
  opened_at        timestamptz,
  closed_at        timestamptz,
  -- the codes shown in the hall are made of it
  check_in_key     uuid not null default gen_random_uuid(),
  is_sample        boolean not null default false,
  primary key (commune, id),
  foreign key (commune, term_id) references council_terms (commune, id),
  foreign key (commune, presiding_id) references persons (commune, id),
  foreign key (commune, secretary_id) references persons (commune, id),
  check (ends_on >= starts_on)
);
create unique index sessions_number on sessions (commune, term_id, number) where state <> 'cancelled';
create index sessions_days on sessions (commune, starts_on);

-- What became of a session, step by step.
create table session_steps (
  commune    text not null,
  session_id uuid not null,
  version    integer not null,
  verb       text not null,
  state      text not null,
  at         timestamptz not null,
  on_day     date not null,
  person_id  uuid,
  office     text not null default '',
  note       text not null default '',
  primary key (commune, session_id, version),
  foreign key (commune, session_id) references sessions (commune, id),
  foreign key (commune, person_id) references persons (commune, id)
);

-- The delegates of a session as they stood when it was opened, and where each stands now.
create table attendances (
  commune    text not null,
  session_id uuid not null,
  person_id  uuid not null,
  position   integer not null,
  mark       text not null default 'absent' check (mark in ('present', 'absent', 'excused', 'left')),
  since      timestamptz,
  reason     text not null default '',
  primary key (commune, session_id, person_id),
  foreign key (commune, session_id) references sessions (commune, id),
  foreign key (commune, person_id) references persons (commune, id)
);

-- Each coming, leaving and excuse: never rewritten.
create table attendance_marks (
  commune    text not null,
  id         uuid not null,
  session_id uuid not null,
  person_id  uuid not null,
  mark       text not null check (mark in ('present', 'absent', 'excused', 'left')),
  way        text not null check (way in ('by_name', 'by_code')),
  -- when the delegate came or left, and when it was written down
  at         timestamptz not null,
  noted_at   timestamptz not null,
  noted_by   uuid,
  reason     text not null default '',
  primary key (commune, id),
  foreign key (commune, session_id, person_id) references attendances (commune, session_id, person_id),
  foreign key (commune, noted_by) references persons (commune, id)
);
create index attendance_marks_session on attendance_marks (commune, session_id, at);
