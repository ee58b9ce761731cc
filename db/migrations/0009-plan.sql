-- Plans of the council, their duties, who answers for them, and the records that prove them
-- (owner: council/plan).

create table plans (
  commune      text not null references councils (commune),
  id           uuid not null,
  number       text not null,
  title        text not null,
  issuing_body text not null,
  issued_on    date not null,
  -- the days the plan covers; every period of a duty lies within them
  starts_on    date not null,
  ends_on      date not null,
  mid_term_on  date not null,
  -- the whole text, NFC: every quote of a duty is an exact part of it
  text         text not null,
  -- from this day on it is not the one that is shown first; nothing of it is deleted
  withdrawn_on date,
  withdrawn_because text not null default '',
  version      integer not null default 1,
  primary key (commune, id),
  unique (commune, number),
  check (starts_on <= mid_term_on and mid_term_on <= ends_on),
  check (withdrawn_on is null or withdrawn_because <> '')
);

create table duties (
  commune    text not null,
  id         uuid not null,
  plan_id    uuid not null,
  -- place in the plan: part.section.letter
  code       text not null,
  position   integer not null,
  line       integer not null,
  quote      text not null,
  kind       text not null check (kind in ('duty', 'target', 'subject', 'principle')),
  subject    text not null,
  actors     text[] not null default '{}',
  per        text check (per in ('year', 'quarter', 'session', 'term', 'midTerm', 'endOfTerm', 'continuous', 'asNeeded')),
  -- what record would prove it, in words
  evidence   text not null default '',
  modules    text[] not null default '{}',
  starts_on  date not null,
  -- null: to the end of the plan
  ends_on    date,
  -- the first day on which it no longer holds
  retired_on date,
  retired_because text not null default '',
  version    integer not null default 1,
  primary key (commune, id),
  unique (commune, plan_id, code),
  foreign key (commune, plan_id) references plans (commune, id),
  check (kind <> 'principle' or per is null)
);
create index duties_plan on duties (commune, plan_id, position);

-- How many are asked for in each period, from a day on: a change never reaches periods that ended before it.
create table duty_quotas (
  commune text not null,
  duty_id uuid not null,
  from_on date not null,
  minimum integer check (minimum between 0 and 1000),
  maximum integer check (maximum between 1 and 1000),
  reason  text not null default '',
  primary key (commune, duty_id, from_on),
  foreign key (commune, duty_id) references duties (commune, id),
  check (minimum is null or maximum is null or minimum <= maximum)
);

-- An office in a body answers, so that its next holder inherits; a person stands here only when named.
create table duty_assignments (
  commune   text not null,
  id        uuid not null,
  duty_id   uuid not null,
  role      text not null check (role in ('answers', 'cooperates')),
  body_id   uuid not null,
  -- empty: the body as a whole
  office    text not null default '',
  person_id uuid,
  starts_on date not null,
  ends_on   date,
  reason    text not null default '',
  primary key (commune, id),
  foreign key (commune, duty_id) references duties (commune, id),
  foreign key (commune, body_id) references bodies (commune, id),
  foreign key (commune, person_id) references persons (commune, id),
  check (ends_on is null or ends_on >= starts_on)
);
create index duty_assignments_duty on duty_assignments (commune, duty_id, starts_on);

-- Which facts announced in the product count for a duty; `filter` is held against the fact's payload.
create table duty_evidence_rules (
  commune text not null,
  id      uuid not null,
  duty_id uuid not null,
  fact    text not null,
  filter  jsonb not null default '{}',
  primary key (commune, id),
  unique (commune, duty_id, fact, filter),
  foreign key (commune, duty_id) references duties (commune, id)
);
create index duty_evidence_rules_fact on duty_evidence_rules (commune, fact);

-- A record that proves a duty, found by rule or added by hand; taken away by hand, never deleted.
create table duty_evidence (
  commune      text not null,
  id           uuid not null,
  duty_id      uuid not null,
  subject_kind text not null,
  subject_id   text not null,
  -- the fact that brought it; empty when added by hand
  fact         text not null default '',
  on_day       date not null,
  -- a day of the period it counts for: a report handed in late counts for its own quarter
  counts_for   date not null,
  label        text not null,
  public_path  text,
  desk_path    text,
  added_at     timestamptz not null default clock_timestamp(),
  added_by     uuid,
  reason       text not null default '',
  removed_on   date,
  removed_by   uuid,
  removed_because text not null default '',
  primary key (commune, id),
  foreign key (commune, duty_id) references duties (commune, id),
  foreign key (commune, added_by) references persons (commune, id),
  foreign key (commune, removed_by) references persons (commune, id),
  check (fact <> '' or reason <> ''),
  check (removed_on is null or (removed_on >= on_day and removed_because <> ''))
);
create index duty_evidence_duty on duty_evidence (commune, duty_id, on_day, id);
create unique index duty_evidence_once on duty_evidence (commune, duty_id, subject_kind, subject_id) where removed_on is null;

-- The same records counted day by day, so that a wall of five years is read without reading each of
-- them: a record adds one on its day, its removal takes one on the day it no longer counts.
create table duty_tallies (
  commune    text not null,
  duty_id    uuid not null,
  on_day     date not null,
  counts_for date not null,
  change     integer not null,
  -- records that came on this day, whether or not they were taken away later
  added      integer not null,
  primary key (commune, duty_id, on_day, counts_for),
  foreign key (commune, duty_id) references duties (commune, id)
);

create function tally_added_evidence() returns trigger
language plpgsql as $$
begin
  insert into duty_tallies as t (commune, duty_id, on_day, counts_for, change, added)
    select commune, duty_id, on_day, counts_for, count(*), count(*)
      from fresh group by 1, 2, 3, 4 order by 1, 2, 3, 4
    on conflict (commune, duty_id, on_day, counts_for)
      do update set change = t.change + excluded.change, added = t.added + excluded.added;
  return null;
end $$;
create trigger duty_evidence_added after insert on duty_evidence
  referencing new table as fresh for each statement execute function tally_added_evidence();

create function tally_removed_evidence() returns trigger
language plpgsql as $$
begin
  insert into duty_tallies as t (commune, duty_id, on_day, counts_for, change, added)
    select n.commune, n.duty_id, n.removed_on, n.counts_for, -count(*), 0
      from fresh n join stale o on o.commune = n.commune and o.id = n.id
     where o.removed_on is null and n.removed_on is not null
     group by 1, 2, 3, 4 order by 1, 2, 3, 4
    on conflict (commune, duty_id, on_day, counts_for) do update set change = t.change + excluded.change;
  return null;
end $$;
create trigger duty_evidence_removed after update on duty_evidence
  referencing old table as stale new table as fresh for each statement execute function tally_removed_evidence();

-- Sessions as the plan counts them: each ends a period of the duties that are done once a session.
create table plan_occasions (
  commune      text not null references councils (commune),
  subject_kind text not null,
  subject_id   text not null,
  on_day       date not null,
  label        text not null,
  primary key (commune, subject_kind, subject_id)
);
create index plan_occasions_day on plan_occasions (commune, on_day);

-- A plan sent in as a file and read, waiting to be confirmed by whoever sent it.
create table plan_drafts (
  commune    text not null references councils (commune),
  id         uuid not null,
  account_id text not null references accounts (id) on delete cascade,
  file_name  text not null,
  content    jsonb not null,
  sent_at    timestamptz not null default clock_timestamp(),
  primary key (commune, id)
);
create index plan_drafts_account on plan_drafts (commune, account_id, sent_at);
