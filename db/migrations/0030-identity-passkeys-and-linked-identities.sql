-- Passkeys, identities of an OpenID provider, and what is asked of a browser and waits for its answer.
-- Tables of the installation, like the accounts they belong to.

create table passkeys (
  -- the credential's own id, base64url
  id          text primary key,
  account_id  text not null references accounts (id) on delete cascade,
  -- host name it was made for: no other host can ask for it
  rp_id       text not null,
  public_key  bytea not null,
  counter     bigint not null default 0,
  transports  text[] not null default '{}',
  name        text not null,
  is_backed_up boolean not null default false,
  added_at    timestamptz not null,
  used_at     timestamptz
);
create index passkeys_account on passkeys (account_id, added_at);

-- A person at a provider, known only by a keyed digest: the provider's subject may be an identity number.
create table linked_identities (
  subject_digest bytea primary key,
  account_id     text not null references accounts (id) on delete cascade,
  issuer         text not null,
  linked_at      timestamptz not null,
  used_at        timestamptz,
  unique (account_id, issuer)
);

-- One question to one browser: answered once and within minutes, or never.
create table sign_in_challenges (
  -- SHA-256 of what the browser must bring back
  key_digest bytea primary key,
  purpose    text not null check (purpose in
    ('passkey_add', 'passkey_sign_in', 'identity_sign_in', 'identity_link', 'identity_by_slip')),
  account_id text references accounts (id) on delete cascade,
  content    jsonb not null default '{}',
  expires_at timestamptz not null
);
create index sign_in_challenges_expires_at on sign_in_challenges (expires_at);
create index sign_in_challenges_account on sign_in_challenges (account_id) where account_id is not null;
