-- Up Migration
-- Tags are the team's own: coloured, grouped, renamed and merged, with their history.
alter table register.tag add column colour text constraint tag_colour_is_known check
  (colour in ('brick', 'ochre', 'blue', 'moss', 'plum', 'grey'));
create table intake.tag_event (
  number      bigint generated always as identity primary key,
  at          timestamptz not null default clock_timestamp(),
  person_id   text not null,
  person_name text not null,
  act         text not null constraint tag_act_is_known check (act in ('create', 'change', 'merge')),
  slug        text not null,
  detail      jsonb not null
);
comment on column intake.tag_event.slug is 'Of the tag that was changed, or that another was merged into';
create index tag_event_slug on intake.tag_event (slug);
create trigger tag_event_is_append_only before update or delete on intake.tag_event
  for each row execute function intake.refuse_change();
