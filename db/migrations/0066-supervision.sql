-- Supervision: from its decision to the recommendations that were followed (owner: council/supervision).

create table supervisions (
  commune           text not null references councils (commune),
  id                uuid not null,
  state             text not null check (state in ('decided', 'outlined', 'drafted', 'concluded', 'dropped')),
  version           integer not null default 1,
  kind              text not null check (kind in ('thematic', 'regular', 'sudden', 'field_survey')),
  subject           text not null,
  -- who supervises, and the Front or organisation with whom it is done together
  body_id           uuid not null,
  partner_id        uuid,
  -- the activity of the programme that it carries out; the subject area of the plan that it looks at
  activity_id       uuid,
  area_id           uuid,
  document_number   text not null,
  decided_on        date not null,
  -- thời kỳ giám sát: which stretch of work is looked at
  stretch           text not null default '',
  starts_on         date not null,
  ends_on           date not null,
  outline           text not null default '',
  outlined_on       date,
  -- the clock of the outline, and of the team's report: the day, and the rule in the version that set it
  outline_due_on    date,
  outline_due_rule  text,
  report_due_on     date,
  report_due_rule   text,
  -- when the supervised bodies hand in their reports, and their comments on the draft
  replies_due_on    date,
  comments_due_on   date,
  draft             text not null default '',
  drafted_on        date,
  conclusion        text not null default '',
  conclusion_number text not null default '',
  concluded_on      date,
  is_sample         boolean not null default false,
  primary key (commune, id),
  foreign key (commune, body_id) references bodies (commune, id),
  foreign key (commune, partner_id) references bodies (commune, id),
  foreign key (commune, activity_id) references programme_activities (commune, id),
  foreign key (commune, area_id) references duties (commune, id),
  check (ends_on >= starts_on),
  check ((state = 'concluded') = (concluded_on is not null))
);
create index supervisions_newest on supervisions (commune, decided_on desc, id);
create index supervisions_activity on supervisions (commune, activity_id) where activity_id is not null;
create index supervisions_area on supervisions (commune, area_id) where area_id is not null;

-- đoàn giám sát: its head, its members; experts and people of the Front stand here by name
create table supervision_members (
  commune        text not null,
  supervision_id uuid not null,
  position       integer not null,
  role           text not null check (role in ('head', 'member', 'front', 'expert')),
  person_id      uuid,
  name           text not null,
  primary key (commune, supervision_id, position),
  foreign key (commune, supervision_id) references supervisions (commune, id),
  foreign key (commune, person_id) references persons (commune, id)
);

-- đối tượng chịu giám sát: what they report and how they comment on the draft
create table supervised_bodies (
  commune          text not null,
  id               uuid not null,
  supervision_id   uuid not null,
  body_id          uuid not null,
  reply_state      text not null default 'asked' check (reply_state in ('asked', 'handed_in', 'sent_back', 'accepted')),
  reply            text not null default '',
  replied_on       date,
  sent_back_because text not null default '',
  comment          text not null default '',
  commented_on     date,
  primary key (commune, id),
  unique (commune, supervision_id, body_id),
  foreign key (commune, supervision_id) references supervisions (commune, id),
  foreign key (commune, body_id) references bodies (commune, id)
);

create table supervision_visits (
  commune         text not null,
  id              uuid not null,
  supervision_id  uuid not null,
  kind            text not null check (kind in ('field_visit', 'working_session')),
  body_id         uuid,
  place           text not null,
  on_day          date not null,
  notice_due_on   date,
  notice_due_rule text,
  -- what is to be looked at, one question a line; the answers stand with the notes
  questions       text[] not null default '{}',
  answers         text[] not null default '{}',
  -- why a second visit to one office within the month was needed
  crowding_reason text not null default '',
  notes           text not null default '',
  minutes         text not null default '',
  done_on         date,
  done_by         uuid,
  primary key (commune, id),
  foreign key (commune, supervision_id) references supervisions (commune, id),
  foreign key (commune, body_id) references bodies (commune, id),
  foreign key (commune, done_by) references persons (commune, id)
);
create index supervision_visits_supervision on supervision_visits (commune, supervision_id, on_day);
create index supervision_visits_body on supervision_visits (commune, body_id, on_day) where body_id is not null;

create table supervision_findings (
  commune        text not null,
  id             uuid not null,
  supervision_id uuid not null,
  number         integer not null,
  words          text not null,
  -- by which record it is known
  evidence       text not null,
  visit_id       uuid,
  primary key (commune, id),
  unique (commune, supervision_id, number),
  foreign key (commune, supervision_id) references supervisions (commune, id),
  foreign key (commune, visit_id) references supervision_visits (commune, id)
);

-- kiến nghị giám sát: numbered, with who must do it, who answers by name, by when, and what will prove it
create table recommendations (
  commune        text not null,
  id             uuid not null,
  supervision_id uuid not null,
  number         integer not null,
  words          text not null,
  addressee_id   uuid not null,
  answerer_id    uuid not null,
  due_on         date not null,
  proof          text not null,
  -- draft until the conclusion is made
  made_on        date,
  primary key (commune, id),
  unique (commune, supervision_id, number),
  foreign key (commune, supervision_id) references supervisions (commune, id),
  foreign key (commune, addressee_id) references bodies (commune, id),
  foreign key (commune, answerer_id) references persons (commune, id)
);
create index recommendations_due on recommendations (commune, due_on) where made_on is not null;
create index recommendations_addressee on recommendations (commune, addressee_id) where made_on is not null;

-- What was told of a recommendation, in order; written once. `body_ids` are all bodies in which whoever
-- recorded it held an office that day: a record of the party supervised proves nothing by itself.
create table recommendation_records (
  commune           text not null,
  id                uuid not null,
  recommendation_id uuid not null,
  position          integer not null,
  kind              text not null check (kind in ('proof', 'revisit', 'urge', 'explanation', 'session_report')),
  verdict           text check (verdict in ('done', 'partly', 'not_done')),
  words             text not null,
  -- who looked along: people of the hamlet, the community supervision group
  companions        text not null default '',
  place             text not null default '',
  on_day            date not null,
  recorded_at       timestamptz not null,
  person_id         uuid,
  office            text not null default '',
  body_ids          uuid[] not null default '{}',
  primary key (commune, id),
  unique (commune, recommendation_id, position),
  foreign key (commune, recommendation_id) references recommendations (commune, id),
  foreign key (commune, person_id) references persons (commune, id),
  check ((kind = 'revisit') = (verdict is not null))
);

create table supervision_steps (
  commune        text not null,
  supervision_id uuid not null,
  version        integer not null,
  verb           text not null,
  at             timestamptz not null,
  on_day         date not null,
  person_id      uuid,
  office         text not null default '',
  note           text not null default '',
  primary key (commune, supervision_id, version),
  foreign key (commune, supervision_id) references supervisions (commune, id),
  foreign key (commune, person_id) references persons (commune, id)
);
