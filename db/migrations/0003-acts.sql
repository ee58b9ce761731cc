-- What every act leaves behind: the audit entry, the announced fact, the answer to its key.

create table audit_entries (
  commune      text not null references councils (commune),
  id           uuid not null,
  at           timestamptz not null default clock_timestamp(),
  act          text not null,
  subject_kind text not null,
  subject_id   text not null,
  account_id   text,
  person_id    uuid,
  office       text not null default '',
  on_behalf_of text not null default '',
  before       jsonb,
  after        jsonb,
  reason       text not null default '',
  request_id   text not null default '',
  salt         bytea not null default decode(replace(gen_random_uuid()::text, '-', ''), 'hex'),
  -- place in the commune's tree, given by the sequencer after commit
  leaf_index   bigint,
  primary key (commune, id)
);
create unique index audit_entries_leaf on audit_entries (commune, leaf_index) where leaf_index is not null;
create index audit_entries_waiting on audit_entries (commune, at, id) where leaf_index is null;
create index audit_entries_subject on audit_entries (commune, subject_kind, subject_id, at);

create table facts (
  commune      text not null references councils (commune),
  id           uuid not null,
  name         text not null,
  subject_kind text not null,
  subject_id   text not null,
  payload      jsonb not null default '{}',
  at           timestamptz not null default clock_timestamp(),
  primary key (commune, id)
);
create index facts_subject on facts (commune, subject_kind, subject_id, at);
create index facts_name on facts (commune, name, at);

create table answered_acts (
  commune text not null references councils (commune),
  key     uuid not null,
  act     text not null,
  account_id text,
  answer  jsonb not null,
  at      timestamptz not null default now(),
  primary key (commune, key)
);
create index answered_acts_at on answered_acts (commune, at);

-- Sets the commune of this transaction and tells who acts: one round trip for every page and act.
-- Returns no row for the person when the login is unknown, expired or closed.
create function enter_commune(in_commune text, in_login text, in_today date, in_key uuid)
returns table (
  account_id text, account_name text, two_factor boolean, must_change_password boolean, is_operator boolean,
  login_at timestamptz, person_id uuid, person_name text, offices jsonb, unread integer, answered jsonb
)
language plpgsql as $$
begin
  perform set_config('app.commune', in_commune, true);
  if in_login is null then
    if in_key is not null then
      answered := (select jsonb_build_object('act', a.act, 'answer', a.answer, 'account', a.account_id)
                     from answered_acts a where a.commune = in_commune and a.key = in_key);
    end if;
    return next;
    return;
  end if;
  return query
    select acc.id, acc.name, acc.two_factor_enabled, acc.must_change_password, acc.is_operator,
      l.created_at, p.id, p.full_name,
      coalesce((
        select jsonb_agg(jsonb_build_object(
            'membership', h.id, 'body', b.id, 'bodyKind', b.kind, 'bodyName', b.name,
            'office', h.office, 'actingFor', h.acting_for) order by b.position, b.name, h.office)
          from (
            select m.id, m.body_id, m.office, null::text as acting_for
              from memberships m
             where m.commune = in_commune and m.person_id = p.id
               and m.starts_on <= in_today and (m.ends_on is null or m.ends_on >= in_today)
            union all
            select m.id, m.body_id, m.office, holder.full_name
              from deputisings d
              join memberships m on m.commune = d.commune and m.id = d.membership_id
              join persons holder on holder.commune = m.commune and holder.id = m.person_id
             where d.commune = in_commune and d.person_id = p.id
               and d.starts_on <= in_today and d.ends_on >= in_today
               and m.starts_on <= in_today and (m.ends_on is null or m.ends_on >= in_today)
          ) h
          join bodies b on b.commune = in_commune and b.id = h.body_id
      ), '[]'::jsonb),
      (select count(*)::integer from (
         select 1 from notifications n
          where n.commune = in_commune and n.account_id = acc.id and n.read_at is null limit 100) u),
      (select jsonb_build_object('act', a.act, 'answer', a.answer, 'account', a.account_id)
         from answered_acts a where in_key is not null and a.commune = in_commune and a.key = in_key)
    from logins l
    join accounts acc on acc.id = l.account_id and acc.closed_at is null
    left join account_persons ap on ap.commune = in_commune and ap.account_id = acc.id
    left join persons p on p.commune = in_commune and p.id = ap.person_id
   where l.token = in_login and l.expires_at > now();
end $$;

-- Notices to a person inside the product (owner: council/notifications).
create table notifications (
  commune      text not null references councils (commune),
  id           uuid not null,
  account_id   text not null references accounts (id) on delete cascade,
  fact_id      uuid,
  title        text not null,
  path         text not null,
  at           timestamptz not null default now(),
  read_at      timestamptz,
  mailed_at    timestamptz,
  primary key (commune, id),
  unique (commune, account_id, fact_id, title)
);
create index notifications_unread on notifications (commune, account_id) where read_at is null;
create index notifications_account on notifications (commune, account_id, at desc);

-- The end of an act: audit entries, facts and the answer, in the act's own transaction.
create function record_act(entries jsonb, announced jsonb, in_act text, in_key uuid, in_account text, in_answer jsonb)
returns void
language plpgsql as $$
declare
  here text := current_setting('app.commune');
begin
  insert into audit_entries (commune, id, act, subject_kind, subject_id, account_id, person_id, office,
      on_behalf_of, before, after, reason, request_id)
    select here, e.id, e.act, e.subject_kind, e.subject_id, e.account_id, e.person_id, coalesce(e.office, ''),
        coalesce(e.on_behalf_of, ''), e.before, e.after, coalesce(e.reason, ''), coalesce(e.request_id, '')
      from jsonb_to_recordset(entries) as e(id uuid, act text, subject_kind text, subject_id text, account_id text,
        person_id uuid, office text, on_behalf_of text, before jsonb, after jsonb, reason text, request_id text);
  insert into facts (commune, id, name, subject_kind, subject_id, payload)
    select here, f.id, f.name, f.subject_kind, f.subject_id, coalesce(f.payload, '{}')
      from jsonb_to_recordset(announced) as f(id uuid, name text, subject_kind text, subject_id text, payload jsonb);
  if in_key is not null then
    insert into answered_acts (commune, key, act, account_id, answer) values (here, in_key, in_act, in_account, in_answer);
  end if;
  perform announce(here, announced);
end $$;

-- Wakes the job runner and the live pages. Runs as the owner, because jobs belong to the installation.
create function announce(here text, announced jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if jsonb_array_length(announced) = 0 then
    return;
  end if;
  perform graphile_worker.add_job('react-to-facts',
    json_build_object('commune', here, 'facts', (select json_agg(f ->> 'id') from jsonb_array_elements(announced) f)));
  perform pg_notify('nghi_truong_changed', here || '|' || subject)
    from (select distinct (f ->> 'subject_kind') || ':' || (f ->> 'subject_id') as subject
            from jsonb_array_elements(announced) f) s;
end $$;
