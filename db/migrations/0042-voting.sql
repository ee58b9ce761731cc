-- Open votes and their ballots (owner: council/voting).

create table votes (
  commune         text not null references councils (commune),
  id              uuid not null,
  session_id      uuid not null,
  number          integer not null,
  subject_kind    text not null,
  subject_id      text not null,
  -- frozen when the vote is opened: it is what delegates answered
  question        text not null,
  matter          text not null check (matter in ('resolution', 'procedure')),
  manner          text not null check (manner in ('device', 'show_of_hands', 'roll_call')),
  -- what the law asked for on that day
  fraction        text not null,
  rule_key        text not null,
  total           integer not null check (total >= 1),
  needed          integer not null check (needed >= 1),
  present_at_opening integer not null,
  quorum_needed   integer not null,
  repeats_id      uuid,
  state           text not null check (state in ('opened', 'closed', 'annulled')),
  opened_at       timestamptz not null,
  opened_by       uuid,
  closed_at       timestamptz,
  closed_by       uuid,
  annulled_at     timestamptz,
  annulled_by     uuid,
  annulled_because text not null default '',
  in_favour       integer,
  against         integer,
  abstaining      integer,
  not_voting      integer,
  absent          integer,
  is_carried      boolean,
  version         integer not null default 1,
  primary key (commune, id),
  unique (commune, session_id, number),
  foreign key (commune, session_id) references sessions (commune, id),
  foreign key (commune, repeats_id) references votes (commune, id),
  foreign key (commune, opened_by) references persons (commune, id),
  foreign key (commune, closed_by) references persons (commune, id),
  foreign key (commune, annulled_by) references persons (commune, id),
  check (state <> 'closed' or is_carried is not null)
);
create index votes_subject on votes (commune, subject_kind, subject_id);
create unique index votes_open on votes (commune, session_id) where state = 'opened';

-- Delegates who must not vote on this question, and why.
create table vote_conflicts (
  commune   text not null,
  vote_id   uuid not null,
  person_id uuid not null,
  reason    text not null,
  primary key (commune, vote_id, person_id),
  foreign key (commune, vote_id) references votes (commune, id),
  foreign key (commune, person_id) references persons (commune, id)
);

-- One delegate, one ballot: written once, never changed.
create table ballots (
  commune    text not null,
  vote_id    uuid not null,
  person_id  uuid not null,
  choice     text not null check (choice in ('in_favour', 'against', 'abstaining')),
  way        text not null check (way in ('device', 'by_name')),
  cast_at    timestamptz not null,
  entered_by uuid,
  primary key (commune, vote_id, person_id),
  foreign key (commune, vote_id) references votes (commune, id),
  foreign key (commune, person_id) references persons (commune, id),
  foreign key (commune, entered_by) references persons (commune, id)
);
