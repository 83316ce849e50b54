-- Up Migration
-- What a call asks beside the outline. A version never changes: a draft that waited offline for weeks is judged by the
-- questions that its person saw.
create table register.question_set (
  call      text not null references register.call (slug),
  version   integer not null constraint question_set_version_is_counted check (version >= 0),
  questions jsonb not null constraint questions_are_a_list check (jsonb_typeof(questions) = 'array'),
  primary key (call, version)
);
comment on table register.question_set is 'register.call.version names the set that is asked now; older ones stay';
comment on column register.question_set.questions is 'A list of Question, packages/contract/src/question.ts';
create function register.keep_question_set() returns trigger language plpgsql as $$
begin
  raise exception 'a set of questions never changes: give another version' using errcode = 'integrity_constraint_violation', constraint = 'question_set_never_changes';
end
$$;
create trigger question_set_never_changes before update or delete on register.question_set
  for each row execute function register.keep_question_set();

-- A call that was there before has asked nothing beside the outline so far.
insert into register.question_set (call, version, questions) select slug, 0, '[]' from register.call;
update register.call set version = 0;
alter table register.call alter column version set default 0;

-- The lexicon: words explained in place.
create table register.term (
  slug       text primary key constraint term_slug_is_plain check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  rank       integer not null,
  term       jsonb not null constraint term_is_said_in_french check (term ? 'fr'),
  definition jsonb not null constraint definition_is_said_in_french check (definition ? 'fr')
);
comment on column register.term.term is 'The word by language: {"fr": …, "en": …}; French is the source';

alter table intake.submission
  add column origin text not null default 'drawn' constraint origin_is_known check (origin in ('drawn', 'typed', 'parcels', 'sized')),
  add column parcels text[] not null default '{}',
  add column question_set integer not null default 0,
  add column answers jsonb not null default '{}' constraint answers_are_named check (jsonb_typeof(answers) = 'object'),
  add column joined_site_id uuid references register.site (id) on delete set null,
  add column joined_submission_id uuid references intake.submission (id) on delete set null,
  add column differs text,
  add constraint question_set_exists foreign key (call, question_set) references register.question_set (call, version);
comment on column intake.submission.parcels is 'Cadastral identifiers (capakey) the outline was picked from';
comment on column intake.submission.answers is 'By question id, as intake.submission.question_set asked them';
comment on column intake.submission.joined_site_id is 'The reporter says it is the same place as this published site';
comment on column intake.submission.joined_submission_id is 'The reporter says it is the same place as this other report; found by the server, never told';
comment on column intake.submission.differs is 'The reporter says why it is another place than the one beside it';
create index submission_joined_site on intake.submission (joined_site_id);
create index submission_joined_submission on intake.submission (joined_submission_id);

-- Proofs of work that were used. Each counts once.
create table intake.spent_challenge (
  signature  bytea primary key,
  expires_at timestamptz not null
);
comment on column intake.spent_challenge.signature is 'SHA-256 of the challenge''s signature';
create index spent_challenge_expires on intake.spent_challenge (expires_at);
