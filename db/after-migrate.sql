-- Run after every migration: every table that carries a commune is closed to all others,
-- and the app's role gets only what it needs. A new table cannot be forgotten.
do $$
declare
  t record;
begin
  for t in
    select c.oid::regclass as name, c.relname
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'commune' and not a.attisdropped
     where c.relkind in ('r', 'p') and c.relname <> 'councils'
  loop
    execute format('alter table %s enable row level security', t.name);
    execute format('alter table %s force row level security', t.name);
    execute format('drop policy if exists only_this_commune on %s', t.name);
    execute format(
      'create policy only_this_commune on %s using (commune = current_setting(''app.commune'', true))
         with check (commune = current_setting(''app.commune'', true))', t.name);
  end loop;
end $$;

grant usage on schema public to nghi_truong_app;
grant select, insert, update, delete on all tables in schema public to nghi_truong_app;
grant usage on all sequences in schema public to nghi_truong_app;
grant execute on all functions in schema public to nghi_truong_app;

-- What was done is never rewritten.
revoke update, delete on audit_entries from nghi_truong_app;
grant update (leaf_index, commitment) on audit_entries to nghi_truong_app;
revoke update, delete on audit_nodes, audit_heads from nghi_truong_app;
revoke execute on function erase_private_parts(text, uuid[]) from public, nghi_truong_app;
revoke update, delete on facts, answered_acts from nghi_truong_app;
revoke insert, update, delete on units from nghi_truong_app;
-- Evidence is taken away with its reason, plans and duties are withdrawn and retired: all stay.
revoke delete on plans, duties, duty_evidence, duty_tallies from nghi_truong_app;
revoke delete on councils, law_days, persons, bodies, memberships from nghi_truong_app;
-- How a delegate voted, who came and what was decided of a session are written once.
revoke update, delete on ballots, vote_conflicts, attendance_marks, session_steps from nghi_truong_app;
revoke delete on sessions, attendances, agenda_items, speeches, votes from nghi_truong_app;
-- A new law is a new version; the one before it stays as it was.
revoke update, delete on law_rules, council_rules from nghi_truong_app;
revoke all on schema_migrations from nghi_truong_app;
-- The register of papers keeps what was given: a number is crossed out, a paper withdrawn.
revoke delete on official_documents, document_numbers, document_steps, incoming_documents, incoming_steps from nghi_truong_app;
-- What was told of a recommendation, and what was done to a supervision or a programme, stays as it was written.
revoke update, delete on recommendation_records, supervision_steps, programme_steps from nghi_truong_app;
revoke delete on supervisions, supervised_bodies, supervision_visits, recommendations, programmes, programme_activities from nghi_truong_app;
-- A target, a figure and a forecast stay as they were said: a figure is checked, nothing else of it changes.
revoke update, delete on indicator_targets, indicator_forecasts, indicator_figures from nghi_truong_app;
grant update (state, checked_on, checked_by, checked_as, return_reason) on indicator_figures to nghi_truong_app;
revoke delete on indicators from nghi_truong_app;
