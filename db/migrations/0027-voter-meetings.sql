-- Meetings with voters, planned by rounds, and what was said there (owner: council/voter-meetings).

create table meeting_rounds (
  commune         text not null references councils (commune),
  id              uuid not null,
  name            text not null,
  kind            text not null check (kind in ('before_session', 'after_session', 'thematic', 'workplace', 'residence')),
  session_name    text not null default '',
  subject         text not null default '',
  starts_on       date not null,
  ends_on         date not null,
  -- when and by which paper the Standing body agreed with the Fatherland Front and the delegate groups
  agreed_on       date,
  agreement       text not null default '',
  -- the clock of the synthesis: the day, and the rule in the version that set it
  report_due_on   date not null,
  report_due_rule text not null,
  is_sample       boolean not null default false,
  planned_at      timestamptz not null,
  planned_by      uuid,
  primary key (commune, id),
  unique (commune, name),
  foreign key (commune, planned_by) references persons (commune, id),
  check (ends_on >= starts_on)
);
create index meeting_rounds_newest on meeting_rounds (commune, starts_on desc, id);

create table voter_meetings (
  commune               text not null references councils (commune),
  id                    uuid not null,
  round_id              uuid not null,
  state                 text not null check (state in ('planned', 'announced', 'closed', 'cancelled')),
  version               integer not null default 1,
  group_id              uuid,
  organiser_id          uuid,
  chair_id              uuid,
  secretary_id          uuid,
  on_day                date not null,
  starts_at             text not null check (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  lasts_minutes         integer not null default 120 check (lasts_minutes between 15 and 720),
  mode                  text not null check (mode in ('in_person', 'online', 'hybrid')),
  place                 text not null default '',
  online_url            text not null default '',
  subject               text not null default '',
  -- the clock of the notice to the place: the latest day, and the rule in the version that set it
  notice_due_on         date not null,
  notice_due_rule       text not null,
  -- a meeting outside the electoral area begins with a request, and the Standing body decides in time
  requested_on          date,
  decide_due_on         date,
  decide_due_rule       text,
  announced_on          date,
  closed_on             date,
  closed_at             timestamptz,
  voters_present        integer check (voters_present between 0 and 100000),
  guests                text not null default '',
  -- what the chair said at the end, as the minutes keep it
  conclusion            text not null default '',
  chair_approved_at     timestamptz,
  secretary_approved_at timestamptz,
  -- highest number printed so far, and what the check signs of the slips are made of
  slips_printed         integer not null default 0 check (slips_printed between 0 and 2000),
  slip_secret           bytea not null,
  primary key (commune, id),
  foreign key (commune, round_id) references meeting_rounds (commune, id),
  foreign key (commune, group_id) references bodies (commune, id),
  foreign key (commune, organiser_id) references bodies (commune, id),
  foreign key (commune, chair_id) references persons (commune, id),
  foreign key (commune, secretary_id) references persons (commune, id)
);
create index voter_meetings_day on voter_meetings (commune, on_day, starts_at, id);
create index voter_meetings_round on voter_meetings (commune, round_id, on_day);

create table voter_meeting_hamlets (
  commune    text not null,
  meeting_id uuid not null,
  hamlet_id  uuid not null,
  primary key (commune, meeting_id, hamlet_id),
  foreign key (commune, meeting_id) references voter_meetings (commune, id),
  foreign key (commune, hamlet_id) references hamlets (commune, id)
);
create index voter_meeting_hamlets_hamlet on voter_meeting_hamlets (commune, hamlet_id);

create table voter_meeting_delegates (
  commune    text not null,
  meeting_id uuid not null,
  person_id  uuid not null,
  attendance text check (attendance in ('present', 'absent')),
  reason     text not null default '',
  primary key (commune, meeting_id, person_id),
  foreign key (commune, meeting_id) references voter_meetings (commune, id),
  foreign key (commune, person_id) references persons (commune, id)
);
create index voter_meeting_delegates_person on voter_meeting_delegates (commune, person_id);

-- What was done to a meeting, in order; the note is read by everybody.
create table voter_meeting_steps (
  commune     text not null,
  meeting_id  uuid not null,
  version     integer not null,
  verb        text not null,
  at          timestamptz not null,
  on_day      date not null,
  person_id   uuid,
  office      text not null default '',
  public_note text not null default '',
  primary key (commune, meeting_id, version),
  foreign key (commune, meeting_id) references voter_meetings (commune, id),
  foreign key (commune, person_id) references persons (commune, id)
);

-- One opinion a line. The id is drawn on the phone that noted it, so that sending twice keeps one.
create table spoken_lines (
  commune      text not null,
  id           uuid not null,
  meeting_id   uuid not null,
  position     integer not null,
  kind         text not null check (kind in ('petition', 'opinion', 'out_of_scope')),
  words        text not null,
  hamlet_id    uuid,
  slip_number  integer check (slip_number between 1 and 2000),
  -- by the clock of the phone, and by ours
  spoken_at    timestamptz not null,
  recorded_at  timestamptz not null,
  recorded_by  uuid,
  version      integer not null default 1,
  petition_id  uuid,
  read_back_at timestamptz,
  read_back_by uuid,
  withdrawn_at timestamptz,
  primary key (commune, id),
  unique (commune, meeting_id, position),
  foreign key (commune, meeting_id) references voter_meetings (commune, id),
  foreign key (commune, hamlet_id) references hamlets (commune, id),
  foreign key (commune, petition_id) references petitions (commune, id),
  foreign key (commune, recorded_by) references persons (commune, id),
  foreign key (commune, read_back_by) references persons (commune, id)
);
create index spoken_lines_petition on spoken_lines (commune, petition_id) where petition_id is not null;
create index spoken_lines_slip on spoken_lines (commune, meeting_id, slip_number) where slip_number is not null;

-- Who spoke: kept apart, so that no list or export can show it by accident.
create table spoken_line_speakers (
  commune text not null,
  line_id uuid not null,
  name    text not null default '',
  primary key (commune, line_id),
  foreign key (commune, line_id) references spoken_lines (commune, id)
);

-- Every wording a line ever had.
create table spoken_line_versions (
  commune     text not null,
  line_id     uuid not null,
  version     integer not null,
  kind        text not null,
  words       text not null,
  hamlet_id   uuid,
  slip_number integer,
  at          timestamptz not null,
  person_id   uuid,
  reason      text not null default '',
  primary key (commune, line_id, version),
  foreign key (commune, line_id) references spoken_lines (commune, id),
  foreign key (commune, person_id) references persons (commune, id)
);
