-- Up Migration
-- Working together: who is meant by a note, who looks at what, and views that the team keeps.
create table intake.mention (
  event     bigint not null references intake.review_event (number),
  person_id text not null references people."user" (id) on delete cascade,
  submission_id uuid not null references intake.submission (id) on delete cascade,
  seen_at   timestamptz,
  primary key (event, person_id)
);
create index mention_person on intake.mention (person_id, submission_id) where seen_at is null;

create unlogged table intake.presence (
  submission_id uuid not null references intake.submission (id) on delete cascade,
  person_id     text not null references people."user" (id) on delete cascade,
  person_name   text not null,
  doing         text not null constraint doing_is_known check (doing in ('reading', 'outline', 'words', 'deciding')),
  seen_at       timestamptz not null default now(),
  primary key (submission_id, person_id)
);
comment on table intake.presence is 'Said again every few seconds; what was not said for a while no longer holds';

create table intake.saved_view (
  id         uuid primary key default gen_random_uuid(),
  name       text not null constraint view_name_is_said check (char_length(name) between 1 and 60),
  query      text not null constraint view_query_is_short check (char_length(query) <= 600),
  owner      text not null references people."user" (id) on delete cascade,
  shared     boolean not null,
  created_at timestamptz not null default now()
);
comment on column intake.saved_view.query is 'The filters as the address of the queue says them';
