-- Up Migration
-- People of the team: invited, revoked, seen; a second factor for those who want one; and who did what to whom.
alter table people."user" add column revoked_at timestamptz, add column last_seen_at timestamptz;
comment on column people."user".revoked_at is 'May no longer sign in; sessions were ended with it';
comment on column people."user".last_seen_at is 'Written once a minute at most';
alter table people.session add column proven_at timestamptz;
comment on column people.session.proven_at is 'When the second factor was given in this session';

create table people.second_factor (
  user_id      text primary key references people."user" (id) on delete cascade,
  secret       bytea not null,
  confirmed_at timestamptz,
  last_step    bigint,
  failed       integer not null default 0,
  locked_until timestamptz
);
comment on column people.second_factor.secret is 'Nonce, tag and AES-256-GCM of the TOTP secret (RFC 6238), under a key derived from SECRET';
comment on column people.second_factor.last_step is 'The 30-second step of the last code that was taken: each counts once';
comment on column people.second_factor.failed is 'Wrong codes since the last right one';

create table people.person_event (
  number       bigint generated always as identity primary key,
  at           timestamptz not null default clock_timestamp(),
  actor_name   text,
  subject_id   text not null,
  subject_name text not null,
  act          text not null constraint person_act_is_known check (act in
    ('invite', 'change', 'revoke', 'restore', 'end_sessions', 'factor_on', 'factor_off', 'reset_factor'))
);
create index person_event_subject on people.person_event (subject_id, number);
create trigger person_event_is_append_only before update or delete on people.person_event
  for each row execute function intake.refuse_change();
