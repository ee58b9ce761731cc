-- Questions of delegates to those who must answer, and their answers (owner: council/questioning).

create table formal_questions (
  commune       text not null references councils (commune),
  id            uuid not null,
  state         text not null check (state in ('registered', 'sent', 'answered', 'judged', 'closed', 'withdrawn')),
  version       integer not null default 1,
  kind          text not null check (kind in ('written', 'oral')),
  words         text not null,
  topic         text not null,
  asker_id      uuid not null,
  -- who must answer: the person in the office held on the day it was asked
  person_id     uuid not null,
  body_id       uuid not null,
  office        text not null,
  -- the session it is asked at; none between sessions
  session_id    uuid,
  follows_id    uuid,
  asked_on      date not null,
  sent_on       date,
  -- the clock of the answer: the day, and the rule in the version that set it
  due_on        date,
  due_rule      text,
  answered_on   date,
  -- the asker's own verdict on the answer
  is_straight   boolean,
  names_owner   boolean,
  names_day     boolean,
  verdict_note  text not null default '',
  -- the resolution on questioning that speaks of it, as the register of papers has it
  resolution_id uuid,
  resolution    text not null default '',
  is_sample     boolean not null default false,
  primary key (commune, id),
  foreign key (commune, asker_id) references persons (commune, id),
  foreign key (commune, person_id) references persons (commune, id),
  foreign key (commune, body_id) references bodies (commune, id),
  foreign key (commune, session_id) references sessions (commune, id),
  foreign key (commune, follows_id) references formal_questions (commune, id),
  foreign key (commune, resolution_id) references official_documents (commune, id)
);
create index formal_questions_newest on formal_questions (commune, asked_on desc, id);
create index formal_questions_due on formal_questions (commune, due_on) where state = 'sent';

create table formal_question_steps (
  commune     text not null,
  question_id uuid not null,
  version     integer not null,
  verb        text not null,
  at          timestamptz not null,
  on_day      date not null,
  person_id   uuid,
  office      text not null default '',
  note        text not null default '',
  primary key (commune, question_id, version),
  foreign key (commune, question_id) references formal_questions (commune, id),
  foreign key (commune, person_id) references persons (commune, id)
);

create table formal_answers (
  commune     text not null,
  id          uuid not null,
  question_id uuid not null,
  words       text not null,
  -- spoken at the session and written down, or given in writing
  is_spoken   boolean not null,
  answered_on date not null,
  recorded_by uuid,
  primary key (commune, id),
  foreign key (commune, question_id) references formal_questions (commune, id),
  foreign key (commune, recorded_by) references persons (commune, id)
);
create index formal_answers_question on formal_answers (commune, question_id, answered_on);
