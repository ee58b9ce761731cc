-- What can be found, under each matter's own words, and who may find it (owner: platform/search).

create extension if not exists btree_gin;

create table search_entries (
  -- '*' for what belongs to every commune alike: the rules of the law
  commune   text not null,
  kind      text not null,
  id        text not null,
  -- the public and the desk read different words of one matter, at different addresses
  face      text not null check (face in ('public', 'desk')),
  -- whoever belongs to one of these may find it
  audiences text[] not null,
  title     text not null,
  words     text not null,
  code      text not null default '',
  on_day    date,
  path      text not null,
  -- each word folded, and with its accents behind '='; codes behind '#'; title A, code C, words D
  lexemes   tsvector not null,
  -- all words folded in their order, for slips of typing
  folded    text not null,
  indexed_at timestamptz not null default clock_timestamp(),
  primary key (commune, kind, id, face),
  check (face = 'desk' or audiences = array['public'])
);
create index search_entries_lexemes on search_entries using gin (commune, lexemes);
create index search_entries_folded on search_entries using gin (commune, folded gin_trgm_ops);

-- Under row-level security an operator that is not leakproof is asked only after the policy, so that no
-- index can answer it. These functions run as a role that may read this one table, whole, and hand
-- out only rows of the commune entered and of the readers named.
create policy searched_by_functions on search_entries for select to nghi_truong_search using (true);
grant select on search_entries to nghi_truong_search;

-- Entries that match, each with how well: bit by bit, whether it matches the first of `better`, which
-- outweighs the second, and so on.
create function search_hits(readers text[], asked tsquery, better tsquery[])
returns table (commune text, kind text, id text, face text, rank integer, on_day date)
language plpgsql stable security definer rows 200
set search_path = pg_catalog, public, pg_temp as $$
declare
  here text := nullif(current_setting('app.commune', true), '');
begin
  return query
    select e.commune, e.kind, e.id, e.face,
           case when better is null then 0 else
             coalesce((e.lexemes @@ better[1])::integer, 0) * 32 +
             coalesce((e.lexemes @@ better[2])::integer, 0) * 16 +
             coalesce((e.lexemes @@ better[3])::integer, 0) * 8 +
             coalesce((e.lexemes @@ better[4])::integer, 0) * 4 +
             coalesce((e.lexemes @@ better[5])::integer, 0) * 2 +
             coalesce((e.lexemes @@ better[6])::integer, 0) end,
           e.on_day
      from public.search_entries e
     where ((e.commune = here and e.lexemes @@ asked)
            or (here is not null and e.commune = '*' and e.lexemes @@ asked))
       and e.audiences && readers;
end $$;

-- One page of what was found, with how many there are in all, by kind and by year.
create function search_page(readers text[], asked tsquery, better tsquery[], of_kind text, of_year integer,
  page_length integer, page_start integer)
returns jsonb
language sql stable security definer
set search_path = pg_catalog, public, pg_temp as $$
  with hits as materialized (
    -- whoever may read a matter's inner words is led there, not to its public face
    select distinct on (h.kind, h.id) h.*, extract(year from h.on_day)::integer as year
      from public.search_hits(readers, asked, better) h
     order by h.kind, h.id, h.face
  ), wanted as (
    select * from hits h
     where (of_kind is null or h.kind = of_kind) and (of_year is null or h.year = of_year)
  ), shown as (
    select * from wanted order by rank desc, on_day desc nulls last, kind, id limit page_length offset page_start
  )
  select jsonb_build_object(
    'total', (select count(*) from wanted),
    'kinds', coalesce((select jsonb_object_agg(k.kind, k.n) from (
       select kind, count(*) as n from hits where of_year is null or year = of_year group by kind) k), '{}'),
    'years', coalesce((select jsonb_object_agg(y.year, y.n) from (
       select year, count(*) as n from hits
        where year is not null and (of_kind is null or kind = of_kind) group by year) y), '{}'),
    'found', coalesce((select jsonb_agg(jsonb_build_object('kind', e.kind, 'id', e.id, 'face', e.face, 'title', e.title,
         'words', e.words, 'code', e.code, 'onDay', e.on_day, 'path', e.path)
         order by s.rank desc, s.on_day desc nulls last, s.kind, s.id)
       from shown s
       join public.search_entries e
         on e.commune = s.commune and e.kind = s.kind and e.id = s.id and e.face = s.face), '[]'))
$$;

-- Entries whose words come nearest to what was typed, the nearest first: where a slip of typing is looked up.
create function search_near(readers text[], typed text, at_most integer)
returns table (title text, words text)
language plpgsql stable security definer
set search_path = pg_catalog, public, pg_temp as $$
declare
  here text := nullif(current_setting('app.commune', true), '');
begin
  perform set_config('pg_trgm.word_similarity_threshold', '0.45', true);
  return query
    select e.title, e.words
      from public.search_entries e
     where ((e.commune = here and typed operator(public.<%) e.folded)
            or (here is not null and e.commune = '*' and typed operator(public.<%) e.folded))
       and e.audiences && readers
     order by public.word_similarity(typed, e.folded) desc, e.on_day desc nulls last, e.kind, e.id
     limit at_most;
end $$;

grant create on schema public to nghi_truong_search;
alter function search_hits(text[], tsquery, tsquery[]) owner to nghi_truong_search;
alter function search_page(text[], tsquery, tsquery[], text, integer, integer, integer) owner to nghi_truong_search;
alter function search_near(text[], text, integer) owner to nghi_truong_search;
revoke create on schema public from nghi_truong_search;
revoke execute on function search_hits(text[], tsquery, tsquery[]) from public;
revoke execute on function search_page(text[], tsquery, tsquery[], text, integer, integer, integer) from public;
revoke execute on function search_near(text[], text, integer) from public;

-- Lists are searched through the entries as well: their own folded words are no longer needed.
drop index petitions_search;
alter table petitions drop column search;
