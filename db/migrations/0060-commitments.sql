-- The ledger of commitments: who promised what, by when, and how it ended (owner: council/commitments).

create table commitments (
  commune        text not null references councils (commune),
  id             uuid not null,
  state          text not null check (state in ('stated', 'confirmed', 'proved', 'kept', 'released', 'withdrawn')),
  version        integer not null default 1,
  words          text not null,
  topic          text not null,
  -- the person who said it and the office held then; a body alone for an answer in writing
  person_id      uuid,
  body_id        uuid not null,
  office         text not null default '',
  proof_wanted   text not null default '',
  -- the matter it was said about, whatever it is, and how people call it
  origin_kind    text not null check (origin_kind in ('formal_question', 'explanation', 'petition', 'supervision', 'session')),
  origin_id      text,
  origin_name    text not null,
  stated_on      date not null,
  stated_by      uuid,
  due_on         date not null,
  first_due_on   date not null,
  confirmed_on   date,
  confirmed_by   uuid,
  confirmed_how  text check (confirmed_how in ('by_person', 'read_back', 'in_writing')),
  ended_on       date,
  -- the paper that records the vote or decision by which it was released
  decision_id    uuid,
  is_sample      boolean not null default false,
  primary key (commune, id),
  foreign key (commune, person_id) references persons (commune, id),
  foreign key (commune, body_id) references bodies (commune, id),
  foreign key (commune, stated_by) references persons (commune, id),
  foreign key (commune, confirmed_by) references persons (commune, id),
  foreign key (commune, decision_id) references official_documents (commune, id),
  check (state <> 'released' or decision_id is not null),
  check (state <> 'withdrawn' or ended_on < due_on)
);
create index commitments_due on commitments (commune, due_on, id) where state in ('stated', 'confirmed', 'proved');
create index commitments_body on commitments (commune, body_id, due_on);
-- A promise of one petition stands in the ledger once.
create unique index commitments_petition on commitments (commune, origin_id) where origin_kind = 'petition';
create index commitments_origin on commitments (commune, origin_kind, origin_id);

-- What was done to a commitment, in order; everybody reads it.
create table commitment_steps (
  commune       text not null,
  commitment_id uuid not null,
  version       integer not null,
  verb          text not null,
  at            timestamptz not null,
  on_day        date not null,
  person_id     uuid,
  office        text not null default '',
  note          text not null default '',
  due_before    date,
  due_after     date,
  decision_id   uuid,
  -- number of that paper as it was then
  decision      text not null default '',
  primary key (commune, commitment_id, version),
  foreign key (commune, commitment_id) references commitments (commune, id),
  foreign key (commune, person_id) references persons (commune, id),
  foreign key (commune, decision_id) references official_documents (commune, id)
);

-- Evidence handed in, and how it was judged by somebody else.
create table commitment_proofs (
  commune       text not null,
  id            uuid not null,
  commitment_id uuid not null,
  words         text not null,
  place         text not null default '',
  given_on      date not null,
  given_by      uuid,
  verdict       text check (verdict in ('accepted', 'insufficient')),
  verdict_note  text not null default '',
  judged_on     date,
  judged_by     uuid,
  primary key (commune, id),
  foreign key (commune, commitment_id) references commitments (commune, id),
  foreign key (commune, given_by) references persons (commune, id),
  foreign key (commune, judged_by) references persons (commune, id),
  check (verdict is null or given_by is null or judged_by <> given_by)
);
create index commitment_proofs_commitment on commitment_proofs (commune, commitment_id, given_on);

-- The last wall: a commitment is never deleted, and is kept only by evidence that was accepted, or because the
-- petition it stands for was settled in its own life.
create function commitment_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a commitment is never deleted';
  end if;
  if new.state = 'kept' and old.state <> 'kept' and new.origin_kind <> 'petition' and not exists (
    select from commitment_proofs p
     where p.commune = new.commune and p.commitment_id = new.id and p.verdict = 'accepted') then
    raise exception 'a commitment is kept only by accepted evidence';
  end if;
  return new;
end $$;
create trigger commitments_stay before update or delete on commitments
  for each row execute function commitment_stays();
