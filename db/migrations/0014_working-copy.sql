-- Up Migration
-- What the team makes of a report before the public sees it. The report itself stays as it was sent; null means "as sent".
alter table intake.submission
  add column working_outline geometry(MultiPolygon, 4326) constraint working_outline_is_valid check (st_isvalid(working_outline)),
  add column name text,
  add column commune text,
  add column address text,
  add column public_description text,
  add column public_outline jsonb,
  add column outline_reason text constraint outline_reason_is_known check (outline_reason in ('squat', 'owner', 'danger', 'other')),
  add column photo_plan jsonb constraint photo_plan_is_a_list check (jsonb_typeof(photo_plan) = 'array'),
  add column assignee text references people."user" (id) on delete set null,
  add column touched_at timestamptz not null default now();
alter table intake.submission
  add column working_area_m2 double precision generated always as (st_area(working_outline::geography)) stored;
comment on column intake.submission.working_outline is 'EPSG:4326, longitude first: the outline as the team corrected it';
comment on column intake.submission.working_area_m2 is 'Square metres on the WGS84 ellipsoid, of working_outline';
comment on column intake.submission.name is 'The public name that the team prepares';
comment on column intake.submission.commune is 'By the layer of communes when the report came, or as the team says';
comment on column intake.submission.public_outline is 'PublicOutline, packages/contract/src/public-outline.ts';
comment on column intake.submission.outline_reason is 'Why the public outline is not the exact one';
comment on column intake.submission.photo_plan is 'A list of {id, hidden, alt} in the order of publication; the first one shown is the cover';
comment on column intake.submission.touched_at is 'When the last event happened';
create index submission_working_outline_gist on intake.submission using gist (working_outline);

alter table register.photo add column alt text not null default '';
comment on column register.photo.alt is 'What the picture shows, for those who do not see it';

-- Words as they are searched: no capitals, no accents.
create extension if not exists pg_trgm;
create function intake.plain(words text) returns text language sql immutable parallel safe as $$
  select lower(regexp_replace(normalize(words, nfd), '[\u0300-\u036f]', '', 'g'))
$$;
alter table intake.submission
  add column plain text generated always as (intake.plain(
    reference || ' ' || coalesce(name, '') || ' ' || coalesce(commune, '') || ' ' || coalesce(address, '') || ' ' ||
    coalesce(display_name, '') || ' ' || description)) stored;
comment on column intake.submission.plain is 'What the queue searches, without capitals and accents';
create index submission_plain on intake.submission using gin (plain gin_trgm_ops);

-- One index for each order of the queue.
create index submission_received on intake.submission (received_at, id);
create index submission_area on intake.submission (coalesce(working_area_m2, area_m2), id);
create index submission_touched on intake.submission (touched_at, id);
create index submission_commune on intake.submission (commune);
create index submission_assignee on intake.submission (assignee) where assignee is not null;
create index submission_tag_tag on intake.submission_tag (tag_id, submission_id);
create index submission_site on intake.submission (site_id) where site_id is not null;

-- The commune in which a place lies, by the layer of communes; null without one.
create function reference.commune_of(shape geometry) returns text language sql stable as $$
  select label from reference.feature join reference.layer on layer.id = layer_id
  where kind = 'communes' and loaded and st_intersects(feature.outline, st_pointonsurface(shape))
  order by feature.area_m2 limit 1
$$;
update intake.submission set commune = reference.commune_of(outline);

-- A new layer of communes names the communes of the reports that are there.
create function reference.name_communes() returns trigger language plpgsql as $$
begin
  update intake.submission set commune = coalesce(reference.commune_of(outline), commune);
  return null;
end
$$;
create trigger name_communes after update of loaded on reference.layer
  for each row when (new.loaded and new.kind = 'communes' and not old.loaded) execute function reference.name_communes();
