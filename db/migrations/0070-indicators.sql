-- Indicators: what is measured, the targets set, the figures entered and checked (owner: council/indicators).

create table indicators (
  commune    text not null references councils (commune),
  id         uuid not null,
  number     integer not null check (number between 1 and 999),
  name       text not null,
  unit       text not null,
  -- which way is better
  direction  text not null check (direction in ('rise', 'fall')),
  definition text not null default '',
  -- by which document it was set, and how it is counted
  source     text not null,
  method     text not null default '',
  base_year  integer not null check (base_year between 1990 and 2100),
  rhythm     text not null check (rhythm in ('quarter', 'year')),
  owner_id   uuid not null,
  version    integer not null default 1,
  is_sample  boolean not null default false,
  primary key (commune, id),
  unique (commune, number),
  foreign key (commune, owner_id) references bodies (commune, id)
);

-- Each target as it was set; one that is set anew stands beside the one before it, with the reason.
create table indicator_targets (
  commune      text not null,
  indicator_id uuid not null,
  year         integer not null check (year between 1990 and 2100),
  edition      integer not null,
  target       double precision not null,
  basis        text not null,
  reason       text not null default '',
  set_on       date not null,
  set_by       uuid,
  primary key (commune, indicator_id, year, edition),
  foreign key (commune, indicator_id) references indicators (commune, id),
  foreign key (commune, set_by) references persons (commune, id)
);

-- Each figure as it was entered, for a quarter or (quarter 0) a whole year. A correction is another edition.
create table indicator_figures (
  commune      text not null,
  id           uuid not null,
  indicator_id uuid not null,
  year         integer not null check (year between 1990 and 2100),
  quarter      integer not null check (quarter between 0 and 4),
  edition      integer not null,
  figure       double precision not null,
  state        text not null check (state in ('entered', 'checked', 'returned')),
  is_estimate  boolean not null,
  proof        text not null default '',
  reason       text not null default '',
  entered_on   date not null,
  entered_by   uuid,
  entered_as   text not null default '',
  checked_on   date,
  checked_by   uuid,
  checked_as   text not null default '',
  return_reason text not null default '',
  primary key (commune, id),
  unique (commune, indicator_id, year, quarter, edition),
  foreign key (commune, indicator_id) references indicators (commune, id),
  foreign key (commune, entered_by) references persons (commune, id),
  foreign key (commune, checked_by) references persons (commune, id),
  check (state = 'entered' or checked_on is not null),
  check (checked_by is null or checked_by <> entered_by)
);
create index indicator_figures_waiting on indicator_figures (commune, indicator_id) where state = 'entered';

-- What was foretold, kept as it was said on that day, so that it can be scored when the year is over.
create table indicator_forecasts (
  commune      text not null,
  indicator_id uuid not null,
  for_year     integer not null,
  made_on      date not null,
  known_until  integer not null,
  last_figure  double precision not null,
  middle       double precision not null,
  spread       double precision not null,
  target       double precision not null,
  chance       double precision not null check (chance between 0 and 1),
  primary key (commune, indicator_id, for_year, known_until),
  foreign key (commune, indicator_id) references indicators (commune, id)
);

-- A sheet of indicators that was sent and is being looked at.
create table indicator_imports (
  commune   text not null references councils (commune),
  id        uuid not null,
  file_name text not null,
  rows      jsonb not null,
  sent_on   date not null,
  primary key (commune, id)
);
