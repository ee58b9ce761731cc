-- The agenda of a session as a tree, papers of its items, speeches (owner: council/agenda).

create table agenda_items (
  commune         text not null references councils (commune),
  id              uuid not null,
  session_id      uuid not null,
  parent_id       uuid,
  position        integer not null,
  kind            text not null check (kind in ('procedure', 'report', 'examination_report', 'draft_resolution',
                    'questioning', 'election', 'information')),
  title           text not null,
  owner_id        uuid,
  speaker         text not null default '',
  minutes_planned integer not null check (minutes_planned between 0 and 600),
  -- the matter it is about, whatever it is
  subject_kind    text,
  subject_id      text,
  state           text not null check (state in ('pending', 'under_discussion', 'done', 'withdrawn', 'postponed')),
  reason          text not null default '',
  -- the chair's decision to put it to the vote though papers are missing
  waived_because  text not null default '',
  waived_by       uuid,
  waived_at       timestamptz,
  -- what the secretary wrote of it
  summary         text not null default '',
  began_at        timestamptz,
  ended_at        timestamptz,
  version         integer not null default 1,
  primary key (commune, id),
  foreign key (commune, session_id) references sessions (commune, id),
  foreign key (commune, parent_id) references agenda_items (commune, id),
  foreign key (commune, owner_id) references bodies (commune, id),
  foreign key (commune, waived_by) references persons (commune, id)
);
create index agenda_items_session on agenda_items (commune, session_id, position);
-- One item at a time.
create unique index agenda_items_current on agenda_items (commune, session_id) where state = 'under_discussion';

-- Papers of an item; a corrected paper is a new version beside the old one.
create table agenda_papers (
  commune         text not null,
  id              uuid not null,
  item_id         uuid not null,
  kind            text not null check (kind in ('submission_paper', 'draft', 'examination_report', 'report', 'other')),
  title           text not null,
  document_number text not null default '',
  edition         integer not null,
  is_public       boolean not null default false,
  attached_at     timestamptz not null,
  attached_by     uuid,
  primary key (commune, id),
  unique (commune, item_id, kind, title, edition),
  foreign key (commune, item_id) references agenda_items (commune, id),
  foreign key (commune, attached_by) references persons (commune, id)
);

-- Who asked for the floor, and who had it for how long.
create table speeches (
  commune    text not null,
  id         uuid not null,
  session_id uuid not null,
  item_id    uuid not null,
  person_id  uuid not null,
  kind       text not null check (kind in ('discussion', 'questioning', 'reply', 'point_of_order')),
  state      text not null check (state in ('waiting', 'speaking', 'done', 'withdrawn')),
  asked_at   timestamptz not null,
  began_at   timestamptz,
  ended_at   timestamptz,
  primary key (commune, id),
  foreign key (commune, session_id) references sessions (commune, id),
  foreign key (commune, item_id) references agenda_items (commune, id),
  foreign key (commune, person_id) references persons (commune, id)
);
create index speeches_session on speeches (commune, session_id, asked_at);
create unique index speeches_speaking on speeches (commune, session_id) where state = 'speaking';
create unique index speeches_waiting on speeches (commune, session_id, person_id) where state = 'waiting';
