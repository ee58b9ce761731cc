-- Official documents: registers, numbers, the route of a paper, incoming papers (owner: council/documents).

-- What follows the number's stroke, where the council writes it otherwise than the default.
create table document_symbols (
  commune text not null references councils (commune),
  body_id uuid not null,
  kind    text not null,
  symbol  text not null,
  primary key (commune, body_id, kind),
  foreign key (commune, body_id) references bodies (commune, id)
);

-- A body counts its papers by symbol, unless the council chose one series for all of them.
create table document_series (
  commune text not null references councils (commune),
  body_id uuid not null,
  way     text not null check (way in ('by_symbol', 'by_body')),
  primary key (commune, body_id),
  foreign key (commune, body_id) references bodies (commune, id)
);

-- The last number of each series and year. The row is locked while a number is given, and the number
-- comes with the act that gives it or not at all: no gap, no double.
create table document_counters (
  commune     text not null references councils (commune),
  series      text not null,
  year        integer not null,
  last_number integer not null check (last_number >= 0),
  primary key (commune, series, year)
);

create table official_documents (
  commune        text not null references councils (commune),
  id             uuid not null,
  state          text not null check (state in
    ('drafted', 'checked', 'submitted', 'signed', 'issued', 'sent', 'filed', 'withdrawn')),
  version        integer not null default 1,
  -- edition of the content; the paper's own version counts every step
  edition        integer not null default 1,
  body_id        uuid not null,
  kind           text not null,
  subject        text not null,
  content        jsonb,
  -- words of an uploaded or imported paper, page by page, for search and reading
  pages          jsonb not null default '[]',
  series         text,
  year           integer,
  number         integer,
  symbol         text,
  -- as it is cited: 06/KH-TTHĐND
  document_number text,
  document_on    date,
  drafted_by     uuid,
  checked_by     uuid,
  signed_by      uuid,
  signed_on      date,
  -- the lines above the name, and the name, as they stood on the day of signing
  signature      jsonb,
  issue_due_on   date,
  issue_due_rule text,
  issued_on      date,
  sent_on        date,
  filed_on       date,
  shelf          text,
  is_public      boolean not null default false,
  published_on   date,
  -- true for a paper that was entered with the number it already had
  is_late        boolean not null default false,
  is_sample      boolean not null default false,
  recorded_at    timestamptz not null,
  primary key (commune, id),
  foreign key (commune, body_id) references bodies (commune, id),
  foreign key (commune, drafted_by) references persons (commune, id),
  foreign key (commune, checked_by) references persons (commune, id),
  foreign key (commune, signed_by) references persons (commune, id),
  check ((number is null) = (document_number is null))
);
create unique index official_documents_number on official_documents (commune, series, year, number)
  where number is not null;
create index official_documents_register on official_documents (commune, year desc, number desc, id);
create index official_documents_open on official_documents (commune, state, recorded_at desc);
create index official_documents_public on official_documents (commune, document_on desc, id) where is_public;

-- Every number ever given. A number taken by mistake stays here, crossed out, and is never given again.
create table document_numbers (
  commune      text not null,
  series       text not null,
  year         integer not null,
  number       integer not null check (number between 1 and 99999),
  symbol       text not null,
  document_id  uuid not null,
  given_on     date not null,
  given_at     timestamptz not null,
  given_by     uuid,
  late_reason  text not null default '',
  cancelled_on date,
  cancelled_by uuid,
  cancel_reason text not null default '',
  primary key (commune, series, year, number),
  foreign key (commune, document_id) references official_documents (commune, id),
  foreign key (commune, given_by) references persons (commune, id),
  foreign key (commune, cancelled_by) references persons (commune, id)
);
create index document_numbers_document on document_numbers (commune, document_id);

-- What was done to a paper, in order.
create table document_steps (
  commune     text not null,
  document_id uuid not null,
  version     integer not null,
  verb        text not null,
  state       text not null,
  at          timestamptz not null,
  on_day      date not null,
  person_id   uuid,
  office      text not null default '',
  note        text not null default '',
  primary key (commune, document_id, version),
  foreign key (commune, document_id) references official_documents (commune, id),
  foreign key (commune, person_id) references persons (commune, id)
);

-- Every edition of a paper's content.
create table document_editions (
  commune     text not null,
  document_id uuid not null,
  edition     integer not null,
  subject     text not null,
  content     jsonb not null,
  at          timestamptz not null,
  person_id   uuid,
  primary key (commune, document_id, edition),
  foreign key (commune, document_id) references official_documents (commune, id),
  foreign key (commune, person_id) references persons (commune, id)
);

-- Whom a paper was sent to, by which way, and when they said they have it.
create table document_recipients (
  commune     text not null,
  id          uuid not null,
  document_id uuid not null,
  position    integer not null,
  way         text not null check (way in ('product', 'mail', 'paper')),
  body_id     uuid,
  name        text not null,
  email       text not null default '',
  sent_on     date not null,
  received_at timestamptz,
  received_by uuid,
  receipt_note text not null default '',
  primary key (commune, id),
  unique (commune, document_id, position),
  foreign key (commune, document_id) references official_documents (commune, id),
  foreign key (commune, body_id) references bodies (commune, id),
  foreign key (commune, received_by) references persons (commune, id)
);
create index document_recipients_body on document_recipients (commune, body_id, document_id);

-- Papers that arrived, with their number of arrival.
create table incoming_documents (
  commune         text not null references councils (commune),
  id              uuid not null,
  state           text not null check (state in ('received', 'assigned', 'closed')),
  version         integer not null default 1,
  arrival_year    integer not null,
  arrival_number  integer not null,
  arrived_on      date not null,
  issuer          text not null,
  document_number text not null default '',
  document_on     date,
  kind            text not null,
  subject         text not null,
  urgency         text not null default 'ordinary' check (urgency in ('ordinary', 'urgent', 'very_urgent', 'express')),
  pages           jsonb not null default '[]',
  -- the clock of bringing it to whoever assigns it
  present_due_on   date not null,
  present_due_rule text not null,
  assignee_id     uuid,
  due_on          date,
  instruction     text not null default '',
  answer_id       uuid,
  closing_note    text not null default '',
  closed_on       date,
  recorded_by     uuid,
  recorded_at     timestamptz not null,
  is_sample       boolean not null default false,
  primary key (commune, id),
  unique (commune, arrival_year, arrival_number),
  foreign key (commune, assignee_id) references persons (commune, id),
  foreign key (commune, recorded_by) references persons (commune, id),
  foreign key (commune, answer_id) references official_documents (commune, id)
);
create index incoming_documents_open on incoming_documents (commune, state, due_on);
create index incoming_documents_assignee on incoming_documents (commune, assignee_id, state);

create table incoming_steps (
  commune     text not null,
  document_id uuid not null,
  version     integer not null,
  verb        text not null,
  at          timestamptz not null,
  on_day      date not null,
  person_id   uuid,
  office      text not null default '',
  assignee_id uuid,
  due_on      date,
  note        text not null default '',
  primary key (commune, document_id, version),
  foreign key (commune, document_id) references incoming_documents (commune, id),
  foreign key (commune, person_id) references persons (commune, id),
  foreign key (commune, assignee_id) references persons (commune, id)
);

-- Many files sent at once, each read for itself: one that is broken takes no other with it.
create table document_imports (
  commune    text not null references councils (commune),
  id         uuid not null,
  body_id    uuid not null,
  sent_at    timestamptz not null,
  sent_by    uuid,
  primary key (commune, id),
  foreign key (commune, body_id) references bodies (commune, id),
  foreign key (commune, sent_by) references persons (commune, id)
);

create table imported_files (
  commune     text not null,
  id          uuid not null,
  import_id   uuid not null,
  position    integer not null,
  name        text not null,
  sha256      text not null,
  file_kind   text not null,
  bytes       bigint not null,
  state       text not null check (state in ('waiting', 'recognised', 'broken', 'unreadable', 'confirmed', 'left_out')),
  fault       text not null default '',
  pages       jsonb not null default '[]',
  -- pages read so far, for a scan
  pages_read  integer not null default 0,
  pages_total integer not null default 0,
  head        jsonb,
  document_id uuid,
  primary key (commune, id),
  unique (commune, import_id, position),
  foreign key (commune, import_id) references document_imports (commune, id),
  foreign key (commune, document_id) references official_documents (commune, id)
);
create index imported_files_same on imported_files (commune, sha256);
