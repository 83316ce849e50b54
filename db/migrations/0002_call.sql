-- Up Migration
-- A call for sites: every number of the rules belongs to it, none to the code.
create table register.call (
  slug          text primary key constraint call_slug_is_plain check (slug ~ '^[a-z0-9-]{1,64}$'),
  title         text not null,
  introduction  text not null,
  min_area_m2   double precision not null,
  floor_area_m2 double precision not null,
  max_area_m2   double precision not null,
  max_corners   integer not null,
  territory     geometry(MultiPolygon, 4326) not null constraint territory_is_valid check (st_isvalid(territory)),
  country       geometry(MultiPolygon, 4326) not null constraint country_is_valid check (st_isvalid(country)),
  opened_at     timestamptz not null default now(),
  closed_at     timestamptz,
  version       integer not null default 1,
  constraint call_areas_are_ordered check (0 < floor_area_m2 and floor_area_m2 < min_area_m2 and min_area_m2 < max_area_m2)
);
comment on column register.call.min_area_m2 is 'Square metres on the WGS84 ellipsoid: from here on a site is a candidate';
comment on column register.call.floor_area_m2 is 'Square metres: below it an outline is a slip of the finger';
comment on column register.call.max_area_m2 is 'Square metres: above it an outline is no single site';
comment on column register.call.territory is 'EPSG:4326, longitude first. Outside it a report is accepted as "hors zone"';
comment on column register.call.country is 'EPSG:4326, longitude first, drawn generously. Outside it and the territory a report is refused';
