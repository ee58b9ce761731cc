-- What petitions say, in concepts and rare words: where similar ones are looked for (owner: council/petitions).

create table petition_wordings (
  commune     text not null,
  petition_id uuid not null,
  -- the public finds by the published words alone
  face        text not null check (face in ('desk', 'public')),
  -- 'n:need' at weight A, its place telling how sure (100 the surest); 'w:two_words' at weight D
  lexemes     tsvector not null,
  primary key (commune, petition_id, face),
  foreign key (commune, petition_id) references petitions (commune, id)
);
create index petition_wordings_lexemes on petition_wordings using gin (commune, face, lexemes);

-- How many petitions of a council have a pair of words: a rare one tells more. Counted anew with the index.
create table petition_word_counts (
  commune   text not null,
  -- empty: all petitions
  word      text not null,
  petitions integer not null,
  primary key (commune, word)
);

create policy searched_by_functions on petition_wordings for select to nghi_truong_search using (true);
grant select on petition_wordings to nghi_truong_search;

-- Petitions of the commune entered that have one of these needs or words, the most alike first. Runs as a
-- role that reads this table whole, as the search of 0011 does and for its reasons; what of them may be
-- read is asked by whoever calls.
create function petitions_likely(of_face text, asked tsquery, at_most integer)
returns table (petition_id uuid, lexemes tsvector)
language plpgsql stable security definer rows 100
set search_path = pg_catalog, public, pg_temp as $$
declare
  here text := nullif(current_setting('app.commune', true), '');
begin
  return query
    select w.petition_id, w.lexemes
      from public.petition_wordings w
     where w.commune = here and w.face = of_face and w.lexemes @@ asked
     order by ts_rank('{0.1, 0.2, 0.4, 1.0}', w.lexemes, asked) desc, w.petition_id desc
     limit at_most;
end $$;

grant create on schema public to nghi_truong_search;
alter function petitions_likely(text, tsquery, integer) owner to nghi_truong_search;
revoke create on schema public from nghi_truong_search;
revoke execute on function petitions_likely(text, tsquery, integer) from public;

-- What the public reads of a petition: its title when that differs, and what was hidden of title and words
-- (kinds found by themselves, and the words that whoever published chose). The original stays.
alter table petitions add column public_title text;
alter table petitions add column redactions jsonb not null default '[]';
