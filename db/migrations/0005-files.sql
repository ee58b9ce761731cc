-- Files, addressed by their content (owner: platform/storage). The bytes lie in the store under sha256.
create table files (
  commune    text not null references councils (commune),
  id         uuid not null,
  sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- the small picture of a picture
  thumbnail_sha256 text check (thumbnail_sha256 ~ '^[0-9a-f]{64}$'),
  name       text not null check (length(name) between 1 and 150),
  media_type text not null,
  bytes      bigint not null check (bytes >= 0),
  account_id text,
  -- the matter the file belongs to, and whether the public may fetch it
  subject_kind text not null,
  subject_id text not null,
  is_public  boolean not null default false,
  kept_at    timestamptz not null default now(),
  removed_at timestamptz,
  primary key (commune, id)
);
create index files_subject on files (commune, subject_kind, subject_id);
create index files_sha256 on files (commune, sha256);
create index files_thumbnail on files (commune, thumbnail_sha256) where thumbnail_sha256 is not null;
