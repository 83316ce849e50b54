-- Up Migration
-- What the team does to a published site, and what the public says is wrong with it.
create table intake.site_event (
  number      bigint generated always as identity primary key,
  site_id     uuid not null,
  at          timestamptz not null default clock_timestamp(),
  person_id   text not null,
  person_name text not null,
  act         text not null constraint site_act_is_known check (act in ('edit', 'stage', 'unpublish', 'republish', 'settle')),
  note        text,
  before      jsonb,
  after       jsonb
);
comment on column intake.site_event.site_id is 'register.site.id; the site may have been taken off the map';
create index site_event_site on intake.site_event (site_id, number);
create trigger site_event_is_append_only before update or delete on intake.site_event
  for each row execute function intake.refuse_change();

create table intake.site_correction (
  id         uuid primary key,
  site_id    uuid not null,
  at         timestamptz not null default now(),
  text       text not null constraint correction_is_said check (char_length(text) between 1 and 2000),
  email      text,
  settled_at timestamptz,
  settled_by text,
  taken      boolean
);
comment on column intake.site_correction.email is 'Never public; erased when the correction is settled';
create index site_correction_open on intake.site_correction (at) where settled_at is null;
create index site_correction_site on intake.site_correction (site_id);
alter table register.episode add column starts text, add column ends text;
comment on column register.episode.starts is 'As far as it is known: YYYY, YYYY-MM or YYYY-MM-DD';
