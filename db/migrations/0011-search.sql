-- What can be found, under each matter's own words, and who may find it (owner: platform/search).

create extension if not exists btree_gin;
create extension if not exists fuzzystrmatch;

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
  indexed_at timestamptz not null default clock_timestamp(),
  primary key (commune, kind, id, face),
  check (face = 'desk' or audiences = array['public'])
);
create index search_entries_lexemes on search_entries using gin (commune, lexemes);

-- Every folded word that an audience may find: where a slip of typing is looked up.
create table search_words (
  commune  text not null,
  audience text not null,
  word     text not null,
  primary key (commune, audience, word)
);

-- Under row-level security an operator that is not leakproof is asked only after the policy, so that no
-- index can answer it. These functions run as a role that may read these two tables, whole, and hand
-- out only rows of the commune entered and of the readers named.
create policy searched_by_functions on search_entries for select to nghi_truong_search using (true);
create policy searched_by_functions on search_words for select to nghi_truong_search using (true);
grant select on search_entries, search_words to nghi_truong_search;

-- Ids of one kind that match: a list asks with it and says itself which of them may be read.
create function search_ids(of_kind text, readers text[], asked tsquery)
returns setof text
language plpgsql stable security definer rows 100
set search_path = pg_catalog, public, pg_temp as $$
declare
  here text := nullif(current_setting('app.commune', true), '');
begin
  return query
    select e.id from public.search_entries e
     where e.commune = here and e.kind = of_kind
       and e.lexemes @@ asked and e.audiences && readers;
end $$;

-- One page of what was found, with how many there are in all, by kind and by year. The best come first:
-- what matches the first of `better`, which outweighs the second, and so on.
create function search_page(readers text[], asked tsquery, better tsquery[], of_kind text, of_year integer,
  page_length integer, page_start integer)
returns jsonb
language plpgsql stable security definer
set search_path = pg_catalog, public, pg_temp as $$
declare
  here text := nullif(current_setting('app.commune', true), '');
begin
  return (
    with hits as materialized (
      select e.place, e.kind, e.id, e.face, e.on_day, extract(year from e.on_day)::integer as year,
             coalesce((e.lexemes @@ better[1])::integer, 0) * 32 +
             coalesce((e.lexemes @@ better[2])::integer, 0) * 16 +
             coalesce((e.lexemes @@ better[3])::integer, 0) * 8 +
             coalesce((e.lexemes @@ better[4])::integer, 0) * 4 +
             coalesce((e.lexemes @@ better[5])::integer, 0) * 2 +
             coalesce((e.lexemes @@ better[6])::integer, 0) as rank
        from (
          select ctid as place, * from public.search_entries where commune = here and lexemes @@ asked
          union all
          select ctid as place, * from public.search_entries
           where here is not null and commune = '*' and lexemes @@ asked) e
       where e.audiences && readers
    ), open as materialized (
      -- whoever may read a matter's inner words is led there, not to its public face
      select h.* from hits h
       where h.face = 'desk'
          or not exists (select from hits d where d.face = 'desk' and d.kind = h.kind and d.id = h.id)
    ), wanted as materialized (
      select * from open h
       where (of_kind is null or h.kind = of_kind) and (of_year is null or h.year = of_year)
    ), shown as (
      select * from wanted order by rank desc, on_day desc nulls last, kind, id limit page_length offset page_start
    )
    select jsonb_build_object(
      'total', (select count(*) from wanted),
      'wellSpelled', (select count(*) from wanted where better[2] is null or rank & 16 > 0),
      'kinds', coalesce((select jsonb_object_agg(k.kind, k.n) from (
         select kind, count(*) as n from open where of_year is null or year = of_year group by kind) k), '{}'),
      'years', coalesce((select jsonb_object_agg(y.year, y.n) from (
         select year, count(*) as n from open
          where year is not null and (of_kind is null or kind = of_kind) group by year) y), '{}'),
      'found', coalesce((select jsonb_agg(jsonb_build_object('kind', e.kind, 'id', e.id, 'face', e.face,
           'title', e.title, 'words', e.words, 'code', e.code, 'onDay', e.on_day, 'path', e.path)
           order by s.rank desc, s.on_day desc nulls last, s.kind, s.id)
         from shown s join public.search_entries e on e.ctid = s.place), '[]')));
end $$;

-- Entries in which words stand side by side that differ from those typed by a slip. `typed` holds for each
-- word how many letters may be wrong, and other spellings of it that are as likely.
create function search_near(readers text[], typed jsonb, at_most integer)
returns table (title text, words text)
language plpgsql stable security definer
set search_path = pg_catalog, public, pg_temp as $$
declare
  here text := nullif(current_setting('app.commune', true), '');
  one jsonb;
  likely text;
  asked text;
begin
  for one in select jsonb_array_elements(typed) loop
    select string_agg(quote_literal(w.word), ' | ') into likely from (
      select s.word
        from public.search_words s
       where here is not null and s.commune in (here, '*') and s.audience = any(readers)
         and length(s.word) between length(one ->> 'word') - 2 and length(one ->> 'word') + 2
         and (one -> 'spellings' ? s.word
              or public.levenshtein_less_equal(s.word, one ->> 'word', (one ->> 'slips')::integer) <= (one ->> 'slips')::integer)
       group by s.word
       order by public.levenshtein(s.word, one ->> 'word'), s.word limit 20) w;
    if likely is null then return; end if;
    asked := concat_ws(' <-> ', asked, '(' || likely || ')');
  end loop;
  return query
    select e.title, e.words
      from (
        select * from public.search_entries where commune = here and lexemes @@ asked::tsquery
        union all
        select * from public.search_entries where here is not null and commune = '*' and lexemes @@ asked::tsquery) e
     where e.audiences && readers
     order by e.on_day desc nulls last, e.kind, e.id limit at_most;
end $$;

grant create on schema public to nghi_truong_search;
alter function search_ids(text, text[], tsquery) owner to nghi_truong_search;
alter function search_page(text[], tsquery, tsquery[], text, integer, integer, integer) owner to nghi_truong_search;
alter function search_near(text[], jsonb, integer) owner to nghi_truong_search;
revoke create on schema public from nghi_truong_search;
revoke execute on function search_ids(text, text[], tsquery) from public;
revoke execute on function search_page(text[], tsquery, tsquery[], text, integer, integer, integer) from public;
revoke execute on function search_near(text[], jsonb, integer) from public;

-- Lists are searched through the entries as well: their own folded words are no longer needed.
drop index petitions_search;
alter table petitions drop column search;
