-- Up Migration
-- Who decided what, when. The history is this table; a report's status is a cache of it.
create table intake.review_event (
  number        bigint generated always as identity primary key,
  submission_id uuid not null references intake.submission (id),
  at            timestamptz not null default clock_timestamp(),
  person_id     text,
  person_name   text,
  move          text not null,
  from_status   text,
  to_status     text not null,
  reason        text,
  note          text
);
comment on column intake.review_event.person_id is 'people.user.id; null when the reporter or the system acted';
comment on column intake.review_event.reason is 'Public word, told to the reporter';
comment on column intake.review_event.note is 'Private word, for reviewers only';
create index review_event_submission on intake.review_event (submission_id, number);

create function intake.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'review events are append-only' using errcode = 'integrity_constraint_violation', constraint = 'review_event_is_append_only';
end
$$;
create trigger review_event_is_append_only before update or delete on intake.review_event
  for each row execute function intake.refuse_change();

-- The status follows the event, in the same transaction.
create function intake.follow_event() returns trigger language plpgsql as $$
begin
  update intake.submission
     set status = new.to_status,
         version = version + case when new.from_status is null then 0 else 1 end
   where id = new.submission_id;
  return new;
end
$$;
create trigger status_follows_event after insert on intake.review_event
  for each row execute function intake.follow_event();
