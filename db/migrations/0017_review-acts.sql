-- Up Migration
-- Acts on a report that are no decision, what they changed, and their undoing. Nothing is taken back: another event is written.
alter table intake.review_event
  add column batch uuid,
  add column undoes bigint constraint event_is_undone_once unique references intake.review_event (number);
comment on column intake.review_event.batch is 'Acts done at once on several reports share it';
comment on column intake.review_event.undoes is 'The event that this one takes back';
create index review_event_at on intake.review_event (at);
create index review_event_batch on intake.review_event (batch) where batch is not null;

-- Apart from the events, which never change, so that a person's words can be erased.
create table intake.event_detail (
  event         bigint primary key references intake.review_event (number),
  submission_id uuid not null references intake.submission (id) on delete cascade,
  told          jsonb not null default '{}',
  before        jsonb,
  after         jsonb
);
comment on column intake.event_detail.told is 'EventDetail, packages/contract/src/dossier.ts: what the history says of it';
comment on column intake.event_detail.before is 'What undoing it brings back';
create index event_detail_submission on intake.event_detail (submission_id);

-- A report that was merged keeps everything; it is read with the report it was merged into.
alter table intake.submission
  add column merged_into uuid references intake.submission (id),
  add constraint merged_into_another check (merged_into <> id);
create index submission_merged_into on intake.submission (merged_into) where merged_into is not null;

-- A note, a tag and an assignment do not stand in the way of somebody's decision: the version that decisions go by stays.
create or replace function intake.follow_event() returns trigger language plpgsql as $$
declare
  now_at integer;
begin
  update intake.submission
     set status = new.to_status, touched_at = new.at,
         version = version + case when new.from_status is null or new.move in ('note', 'tag', 'assign', 'see_contact', 'dismiss_twin') then 0 else 1 end
   where id = new.submission_id
   returning version into now_at;
  -- Reports arrive too often for a notification each: their server tells of them together.
  if new.move <> 'receive' then
    perform pg_notify('review', json_build_object('id', new.submission_id, 'version', now_at, 'status', new.to_status,
      'move', new.move, 'by', new.person_name, 'person', new.person_id)::text);
  end if;
  return new;
end
$$;

-- A site that was taken off the map, whole, so that it can come back as it was.
create table intake.shelf (
  site_id       uuid primary key,
  submission_id uuid references intake.submission (id) on delete cascade,
  taken_at      timestamptz not null default now(),
  site          jsonb not null,
  tags          uuid[] not null,
  episodes      jsonb not null,
  photos        jsonb not null
);
create index shelf_submission on intake.shelf (submission_id);

-- A letter about a decision waits a moment: who undoes the decision within it takes the letter back.
alter table intake.mail add column event bigint;
create index mail_event on intake.mail (event) where event is not null;
