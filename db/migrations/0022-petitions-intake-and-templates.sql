-- Where it is: a point only where the device told it or somebody wrote it (owner: council/petitions).
alter table petitions
  add column latitude double precision check (latitude between 8 and 24),
  add column longitude double precision check (longitude between 102 and 118),
  add check ((latitude is null) = (longitude is null));

-- Petitions sent from a spreadsheet that wait to be looked at. Rows go as they are taken in; what waits
-- a month goes with the next file that is sent.
create table petition_imports (
  commune   text not null references councils (commune),
  id        uuid not null,
  file_name text not null,
  rows      jsonb not null,
  sent_at   timestamptz not null,
  sent_by   uuid,
  primary key (commune, id),
  foreign key (commune, sent_by) references persons (commune, id)
);

-- Words that are often written, kept by the clerks; one that is no longer used stays for the log.
create table petition_templates (
  commune    text not null references councils (commune),
  id         uuid not null,
  -- where it is offered: in an answer, or where a reason is asked
  use        text not null check (use in ('answer', 'send_back', 'return', 'extend', 'decline', 'reopen')),
  field      text,
  title      text not null,
  words      text not null,
  written_at timestamptz not null,
  written_by uuid,
  retired_on date,
  primary key (commune, id),
  foreign key (commune, written_by) references persons (commune, id)
);
create index petition_templates_use on petition_templates (commune, use, title) where retired_on is null;
