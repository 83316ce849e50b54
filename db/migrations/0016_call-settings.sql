-- Up Migration
-- What a coordinator may set for a call: words in four languages, a pause with its word, and who changed what.
alter table register.call
  add column title_said        jsonb not null default '{}' constraint call_title_is_translated check (jsonb_typeof(title_said) = 'object' and not title_said ? 'fr'),
  add column introduction_said jsonb not null default '{}' constraint call_introduction_is_translated check (jsonb_typeof(introduction_said) = 'object' and not introduction_said ? 'fr'),
  add column paused_at         timestamptz,
  add column pause_word        jsonb,
  add column revision          integer not null default 1,
  add constraint call_pause_is_said check (paused_at is null or coalesce(pause_word ? 'fr', false)),
  add constraint call_closes_after_opening check (closed_at is null or closed_at > opened_at);
comment on column register.call.title_said is 'The title by language, beside the French of title: {"en": …}';
comment on column register.call.introduction_said is 'The introduction by language, beside the French of introduction';
comment on column register.call.pause_word is 'Why and until when, by language; French is required while the call is paused';
comment on column register.call.revision is 'Counts the changes of the settings, for If-Match; version names the questions';

-- Ready sentences for decisions, in the reporter's language.
create table register.reason (
  id         uuid primary key default gen_random_uuid(),
  decision   text not null constraint reason_decision_is_known
             check (decision in ('ask_for_info', 'mark_too_small', 'decline', 'publish', 'keep_as_memory', 'withdraw')),
  rank       integer not null,
  said       jsonb not null constraint reason_is_said_in_french check (said ? 'fr'),
  revision   integer not null default 1,
  retired_at timestamptz
);
comment on table register.reason is 'A start for what a reporter is told; a decision keeps its own words, whatever becomes of the sentence';
comment on column register.reason.retired_at is 'Offered no more since then; it may come back';
create index reason_decision on register.reason (decision, rank);

-- Who set what, when. `before` and `after` hold what was changed, and nothing else.
create table intake.call_event (
  number      bigint generated always as identity primary key,
  at          timestamptz not null default clock_timestamp(),
  person_id   text not null,
  person_name text not null,
  call        text references register.call (slug),
  act         text not null,
  before      jsonb not null,
  after       jsonb not null
);
comment on table intake.call_event is 'The settings of calls, and the ready sentences (call is null), as they were changed; append-only';
comment on column intake.call_event.person_id is 'people.user.id';
create index call_event_call on intake.call_event (call, number);

create function intake.keep_call_event() returns trigger language plpgsql as $$
begin
  raise exception 'the history of settings is append-only' using errcode = 'integrity_constraint_violation', constraint = 'call_event_is_append_only';
end
$$;
create trigger call_event_is_append_only before update or delete on intake.call_event
  for each row execute function intake.keep_call_event();
