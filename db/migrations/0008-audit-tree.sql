-- The audit tree (RFC 9162): where each entry stands, what it commits to, full nodes, signed heads.

alter table audit_entries
  alter column salt drop not null,
  -- what the public leaf promises of the private part; it stays when that part is erased
  add column commitment bytea,
  add column erased_at timestamptz,
  add constraint audit_entries_committed
    check ((leaf_index is null) = (commitment is null) and octet_length(commitment) = 32),
  add constraint audit_entries_erased
    check ((salt is null) = (erased_at is not null) and (erased_at is null or leaf_index is not null));
create index audit_entries_at on audit_entries (commune, at, id);

-- Once in the tree, an entry's place and what everybody can read of it never change.
create function keep_audit_leaf() returns trigger language plpgsql as $$
begin
  if (new.commune, new.id, new.at, new.act, new.subject_kind, new.subject_id, new.office)
       is distinct from (old.commune, old.id, old.at, old.act, old.subject_kind, old.subject_id, old.office)
     or old.leaf_index is not null
       and (new.leaf_index, new.commitment) is distinct from (old.leaf_index, old.commitment) then
    raise exception 'audit entry % of commune % does not change', old.id, old.commune;
  end if;
  return new;
end $$;
create trigger keep_audit_leaf before update on audit_entries
  for each row execute function keep_audit_leaf();

-- Wakes the sequencer, also for acts that announce no fact.
create function wake_sequencer() returns trigger language plpgsql as $$
declare
  here text := current_setting('app.commune');
begin
  perform pg_notify('nghi_truong_changed', here || '|audit_log:' || here);
  return null;
end $$;
create trigger wake_sequencer after insert on audit_entries
  for each statement execute function wake_sequencer();

-- Full nodes only: node `index` of a level covers 2^level leaves and never changes.
create table audit_nodes (
  commune text not null references councils (commune),
  level   smallint not null check (level >= 0),
  index   bigint not null check (index >= 0),
  hash    bytea not null check (octet_length(hash) = 32),
  primary key (commune, level, index)
);

-- dấu niêm: the tree as somebody outside can hold us to it, at least one each day.
create table audit_heads (
  commune    text not null references councils (commune),
  day        date not null,
  size       bigint not null check (size >= 0),
  -- signed note (c2sp.org/signed-note) over day, size, root and moment
  note       text not null,
  -- Ed25519, base64
  public_key text not null,
  at         timestamptz not null,
  primary key (commune, at),
  unique (commune, day, size)
);

-- Communes that have entries outside their tree. Looks into one commune after the other, because
-- rows of all communes at once are visible to nobody. Thousands of look-ups: each must go by the index
-- of waiting entries, also before the table's statistics are known.
create function communes_with_waiting_entries() returns setof text language plpgsql
set enable_seqscan = off as $$
declare
  here text;
begin
  for here in select commune from councils order by commune loop
    perform set_config('app.commune', here, true);
    if exists (select from audit_entries where commune = here and leaf_index is null) then
      return next here;
    end if;
  end loop;
  perform set_config('app.commune', '', true);
end $$;

-- Erases who acted, the values and the reason of entries that stand in the tree, and the salt with
-- which they could be guessed back (Luật 91/2025/QH15, Điều 14). The public log still verifies.
-- Run by the owner of the tables, in a transaction; returns how many entries were erased.
create function erase_private_parts(in_commune text, in_ids uuid[]) returns integer
language plpgsql as $$
declare
  erased integer;
begin
  perform set_config('app.commune', in_commune, true);
  update audit_entries
     set account_id = null, person_id = null, on_behalf_of = '', before = null, after = null,
         reason = '', request_id = '', salt = null, erased_at = now()
   where commune = in_commune and id = any (in_ids) and leaf_index is not null and erased_at is null;
  get diagnostics erased = row_count;
  return erased;
end $$;
