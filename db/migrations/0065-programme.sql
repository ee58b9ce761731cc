-- The programme of a year: what council, Standing body, boards and delegates will do (owner: council/programme).

create table programmes (
  commune         text not null references councils (commune),
  id              uuid not null,
  year            integer not null check (year between 2020 and 2100),
  state           text not null check (state in ('drafted', 'adopted')),
  version         integer not null default 1,
  -- the resolution or decision that adopted it
  document_number text not null default '',
  adopted_on      date,
  copied_from     uuid,
  is_sample       boolean not null default false,
  primary key (commune, id),
  unique (commune, year),
  foreign key (commune, copied_from) references programmes (commune, id),
  check ((state = 'adopted') = (adopted_on is not null)),
  check (state = 'drafted' or document_number <> '')
);

create table programme_activities (
  commune         text not null,
  id              uuid not null,
  programme_id    uuid not null,
  kind            text not null check (kind in ('thematic_supervision', 'regular_supervision', 'field_survey',
    'ordinary_session', 'thematic_session', 'voter_meetings', 'periodic_report', 'board_sitting', 'training', 'review', 'other')),
  title           text not null,
  -- the body that does it, and the one person who answers for it by name
  body_id         uuid not null,
  person_id       uuid not null,
  starts_on       date not null,
  ends_on         date not null,
  evidence        text not null default '',
  -- the duty of the plan that it serves
  duty_id         uuid,
  version         integer not null default 1,
  dropped_on      date,
  dropped_because text not null default '',
  primary key (commune, id),
  foreign key (commune, programme_id) references programmes (commune, id),
  foreign key (commune, body_id) references bodies (commune, id),
  foreign key (commune, person_id) references persons (commune, id),
  foreign key (commune, duty_id) references duties (commune, id),
  check (ends_on >= starts_on),
  check (dropped_on is null or dropped_because <> '')
);
create index programme_activities_programme on programme_activities (commune, programme_id, starts_on, id);
create index programme_activities_person on programme_activities (commune, person_id);

create table programme_cooperators (
  commune     text not null,
  activity_id uuid not null,
  body_id     uuid not null,
  primary key (commune, activity_id, body_id),
  foreign key (commune, activity_id) references programme_activities (commune, id),
  foreign key (commune, body_id) references bodies (commune, id)
);

-- What was changed of a programme after it was adopted, and before: never rewritten.
create table programme_steps (
  commune      text not null,
  programme_id uuid not null,
  version      integer not null,
  verb         text not null,
  activity_id  uuid,
  at           timestamptz not null,
  on_day       date not null,
  person_id    uuid,
  office       text not null default '',
  -- "Thời gian: 03/2027 → 05/2027": read by everybody
  change       text not null default '',
  reason       text not null default '',
  primary key (commune, programme_id, version),
  foreign key (commune, programme_id) references programmes (commune, id),
  foreign key (commune, activity_id) references programme_activities (commune, id),
  foreign key (commune, person_id) references persons (commune, id)
);
