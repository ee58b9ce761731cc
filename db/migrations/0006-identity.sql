-- Sign-in: what slows a guesser down, what makes a code one-time, and slips the clerk prints.
-- Tables of the installation, like the accounts they belong to.

alter table two_factors
  add column failed_verification_count integer not null default 0,
  add column locked_until timestamptz;

-- Failed sign-ins of a name from an address; an empty address_key counts all addresses together.
-- Both keys are keyed digests: people type passwords into the wrong field.
create table login_failures (
  name_key     bytea not null,
  address_key  bytea not null,
  failures     integer not null default 0,
  locks        integer not null default 0,
  locked_until timestamptz,
  last_at      timestamptz not null,
  primary key (name_key, address_key)
);
create index login_failures_address on login_failures (address_key, last_at);
create index login_failures_last_at on login_failures (last_at);

-- RFC 6238, section 5.2: a code that was accepted once is not accepted again.
create table used_totp_codes (
  account_id  text not null references accounts (id) on delete cascade,
  code_digest bytea not null,
  used_at     timestamptz not null,
  primary key (account_id, code_digest)
);
create index used_totp_codes_used_at on used_totp_codes (used_at);

-- One-time slips: only the hash of the code is kept.
create table slips (
  id          uuid primary key,
  account_id  text not null references accounts (id) on delete cascade,
  purpose     text not null check (purpose in ('invitation', 'recovery', 'authenticator_lost')),
  code_hash   bytea not null unique,
  issued_at   timestamptz not null,
  issued_by   text references accounts (id),
  expires_at  timestamptz not null,
  used_at     timestamptz,
  replaced_at timestamptz
);
create index slips_account on slips (account_id, issued_at desc);
create index logins_expires_at on logins (expires_at);
create index verifications_expires_at on verifications (expires_at);
