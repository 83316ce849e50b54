-- Up Migration
-- Official layers that operators import: cadastral parcels, communes, protected or rehabilitated sites. Public data, kept
-- apart from ours: nothing here was said by a citizen.
create schema reference;
comment on schema reference is 'Official layers imported by operators. Public.';
grant usage on schema reference to manufacture_public;
alter default privileges in schema reference grant select on tables to manufacture_public;

create table reference.layer (
  id          uuid primary key default gen_random_uuid(),
  kind        text not null constraint layer_kind_is_known check (kind in ('parcels', 'communes', 'sar')),
  name        text not null,
  source      text not null,
  dated       text not null default '',
  loaded      boolean not null default false,
  version     text not null default substr(md5(gen_random_uuid()::text), 1, 10),
  features    integer not null default 0,
  bounds      double precision[],
  imported_at timestamptz not null default now()
);
comment on table reference.layer is 'One loaded layer of a kind at most; a layer that is not loaded is being imported, or was left half-way';
comment on column reference.layer.dated is 'As the source says it; empty when it does not';
comment on column reference.layer.bounds is 'west, south, east, north, degrees (EPSG:4326)';
create unique index one_layer_of_a_kind on reference.layer (kind) where loaded;

create table reference.feature (
  layer_id uuid not null references reference.layer (id) on delete cascade,
  number   integer not null,
  ident    text not null,
  label    text not null,
  outline  geometry(MultiPolygon, 4326) not null,
  area_m2  double precision not null,
  primary key (layer_id, number)
);
comment on column reference.feature.ident is 'Official identifier: capakey of a parcel, NIS code of a commune';
comment on column reference.feature.outline is 'EPSG:4326, longitude first; valid: what was not was repaired and reported at import';
comment on column reference.feature.area_m2 is 'Square metres on the WGS84 ellipsoid, derived from outline';
create index feature_outline_gist on reference.feature using gist (outline);
create index feature_ident on reference.feature (layer_id, ident);
