-- Files sent in to become papers are read outside the request (owner: council/documents).

-- Wakes the job that reads the files of one import. Runs as the owner, because jobs belong to the installation.
create function read_import_later(in_import uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform graphile_worker.add_job('read-imported-files',
    json_build_object('commune', current_setting('app.commune'), 'import', in_import), max_attempts => 5);
end $$;

-- How sure a scan was read, page by page, from 0 to 100; empty for a file that has its own text.
alter table imported_files add column page_confidence jsonb not null default '[]';
-- What an imported file became, when it is a paper of another issuer.
alter table imported_files add column incoming_id uuid;
alter table imported_files add foreign key (commune, incoming_id) references incoming_documents (commune, id);
