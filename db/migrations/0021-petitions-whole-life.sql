-- The whole life of a petition: checked, extended, sent up, followed while a promise runs, settled
-- with evidence (owner: council/petitions).
alter table petitions drop constraint petitions_state_check;
alter table petitions add constraint petitions_state_check check (state in (
  'received', 'classified', 'transferred', 'sent_up', 'answered', 'checked', 'published', 'confirmed',
  'contested', 'followed', 'settled', 'returned', 'merged', 'withdrawn', 'diverted'));

alter table petitions
  -- the holder's day before any extension: the rule counts how far it may be moved from here
  add column first_due_on date,
  -- what the holder asks the Standing body for, until it is decided
  add column asked text check (asked in ('transfer', 'extension')),
  add column asked_on date,
  add column asked_holder_id uuid,
  add column asked_due_on date,
  -- to whom above the commune it was sent, and by which letter
  add column sent_up_to text not null default '',
  add column sent_up_letter text not null default '',
  add column sent_up_on date,
  -- whether a voter confirmed the result or the contest time ended without a word
  add column confirmed_by text check (confirmed_by in ('voter', 'time')),
  -- the promised day of which people were told already
  add column promise_told_on date,
  add foreign key (commune, asked_holder_id) references bodies (commune, id);

create index petitions_promised on petitions (commune, promised_on)
  where promised_on is not null and state = 'followed';
create index petitions_asked on petitions (commune, holder_id) where asked is not null;
create index petitions_asked_holder on petitions (commune, asked_holder_id)
  where asked_holder_id is not null;
create index petitions_contest_time on petitions (commune, due_on) where state = 'published';

-- Each day that was promised stays in the thread of life, also when it was moved.
alter table petition_steps add column promised_on date;

-- An answer from above the commune comes from no body of this council.
alter table petition_answers
  alter column body_id drop not null,
  add column answering_body text not null default '',
  add column document_on date,
  add check (body_id is not null or answering_body <> '');

-- What shows that it was done: with files, or by a record of works that has a number.
create table petition_evidence (
  commune      text not null,
  id           uuid not null,
  petition_id  uuid not null,
  -- version of the petition when it was given: what came before a reopening proves nothing after it
  version      integer not null,
  what         text not null,
  done_by      text not null,
  done_on      date not null,
  works_record text not null default '',
  money        bigint check (money >= 0),
  files        integer not null default 0,
  given_on     date not null,
  given_at     timestamptz not null,
  person_id    uuid,
  body_id      uuid,
  primary key (commune, id),
  check (files > 0 or works_record <> ''),
  foreign key (commune, petition_id) references petitions (commune, id),
  foreign key (commune, person_id) references persons (commune, id),
  foreign key (commune, body_id) references bodies (commune, id)
);
create index petition_evidence_petition on petition_evidence (commune, petition_id, given_at);

-- Holders' days of petitions that run now.
update petitions set first_due_on = due_on where state = 'transferred';
