-- An account may belong to persons of several councils; only the first one's clerks hand out slips for
-- it and close it, so that no council gets at the papers of another through a shared account.
alter table accounts add column managed_by text references councils (commune);
