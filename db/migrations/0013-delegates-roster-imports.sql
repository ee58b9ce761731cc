-- Lists sent from a spreadsheet that wait to be looked at (owner: council/delegates). A row goes when
-- its list is imported, or a week after it was sent.
create table roster_imports (
  commune   text not null references councils (commune),
  id        uuid not null,
  file_name text not null,
  rows      jsonb not null,
  sent_at   timestamptz not null,
  sent_by   uuid,
  primary key (commune, id),
  foreign key (commune, sent_by) references persons (commune, id)
);
