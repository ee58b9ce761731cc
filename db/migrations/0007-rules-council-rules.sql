-- What a council set for itself in its own rules of procedure, version after version (owner: council/rules).
create table council_rules (
  commune        text not null references councils (commune),
  rule_id        text not null,
  version        integer not null check (version >= 1),
  value          text not null,
  -- unit of the general rule when this was set
  unit           text not null,
  rule_vi        text not null,
  document       text not null,
  article        text not null,
  effective_from date not null,
  effective_to   date,
  decided_on     date not null,
  recorded_at    timestamptz not null default now(),
  recorded_by    uuid,
  primary key (commune, rule_id, version),
  foreign key (commune, recorded_by) references persons (commune, id),
  check (effective_to is null or effective_to >= effective_from)
);

-- The document by which a day was added, confirmed or struck out; empty while it is as it was loaded.
alter table law_days add column document text not null default '';

-- Every process keeps the calendar and the list of councils in memory: all are told when they change.
create function announce_installation() returns trigger language plpgsql as $$
begin
  perform pg_notify('nghi_truong_installation', tg_table_name);
  return null;
end $$;
create trigger law_days_announced after insert or update or delete on law_days
  for each statement execute function announce_installation();
create trigger councils_announced after insert or update or delete on councils
  for each statement execute function announce_installation();
