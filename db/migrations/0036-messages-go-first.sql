-- Somebody stands before the page and waits for the code: its message goes before whatever else waits,
-- say an index being built (owner: platform/messages).
create or replace function send_message_later(in_message uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform graphile_worker.add_job('send-message',
    json_build_object('commune', current_setting('app.commune'), 'message', in_message),
    max_attempts => 4, priority => -10);
end $$;
