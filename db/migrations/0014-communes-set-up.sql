-- Setting up an installation and its councils (owner: council/communes). Tables of the installation:
-- they exist before any commune does.

-- The code printed where the program was started, until somebody has used it. Only its hash is kept.
create table setup_codes (
  id        boolean primary key default true check (id),
  code_hash bytea not null,
  issued_at timestamptz not null
);

-- What was typed on the way to a new council, step by step; it goes when the council is opened.
create table set_up_drafts (
  id         uuid primary key,
  account_id text not null references accounts (id) on delete cascade,
  typed      jsonb not null default '{}',
  begun_at   timestamptz not null,
  updated_at timestamptz not null
);
