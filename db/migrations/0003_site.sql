-- Up Migration
-- A site as the public sees it. What happened there are its episodes.
create table register.site (
  id                uuid primary key default gen_random_uuid(),
  fid               bigint generated always as identity unique,
  slug              text not null constraint site_slug_is_unique unique
                    constraint site_slug_is_plain check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 120),
  name              text not null constraint site_name_is_said check (char_length(name) between 2 and 160),
  stage             text not null constraint site_stage_is_known check
                    (stage in ('candidate', 'known', 'small_site', 'occupation', 'tiers_lieu', 'memoire', 'reconverted')),
  public_outline    geometry(MultiPolygon, 4326) constraint public_outline_is_valid check (st_isvalid(public_outline)),
  position          geometry(Point, 4326) not null constraint position_is_on_earth check
                    (st_x(position) between -180 and 180 and st_y(position) between -90 and 90),
  position_error_m  double precision constraint position_error_is_positive check (position_error_m > 0),
  position_basis    text,
  stated_area_m2    double precision constraint stated_area_is_positive check (stated_area_m2 > 0),
  area_m2           double precision generated always as (coalesce(st_area(public_outline::geography), stated_area_m2)) stored,
  commune           text,
  address           text,
  description       text,
  former_use        text,
  state             text,
  years             text,
  certainty         text not null constraint site_certainty_is_known check (certainty in ('high', 'medium', 'low')),
  sources           text[] not null default '{}',
  published_at      timestamptz not null default now(),
  version           integer not null default 1
);
comment on table register.site is 'Published sites. A reviewed copy: never the exact outline by itself, never a contact';
comment on column register.site.fid is 'Stable integer for map features';
comment on column register.site.public_outline is 'EPSG:4326, longitude first; may be generalised; null when only a position is public';
comment on column register.site.position is 'EPSG:4326, longitude first; inside the public outline when there is one';
comment on column register.site.position_error_m is 'Metres: the place is within this distance of position';
comment on column register.site.stated_area_m2 is 'Square metres, as the sources say (land for friches, floors for tiers-lieux)';
comment on column register.site.area_m2 is 'Square metres on the WGS84 ellipsoid, of public_outline; else as the sources say';

create index site_public_outline_gist on register.site using gist (public_outline);
create index site_position_gist on register.site using gist (position);
create index site_stage on register.site (stage);

create table register.episode (
  id        uuid primary key default gen_random_uuid(),
  site_id   uuid not null references register.site (id) on delete cascade,
  kind      text not null constraint episode_kind_is_known check (kind in ('etnikart', 'braderie', 'occupation', 'convention', 'other')),
  title     text not null,
  years     text,
  certainty text not null constraint episode_certainty_is_known check (certainty in ('high', 'medium', 'low')),
  sources   text[] not null default '{}'
);
comment on column register.episode.years is 'As the sources say them; null when none does';
create index episode_site on register.episode (site_id);

create table register.tag (
  id       uuid primary key default gen_random_uuid(),
  slug     text not null constraint tag_slug_is_unique unique,
  label    text not null constraint tag_label_is_short check (char_length(label) between 1 and 120),
  "group"  text not null default 'libre',
  rank     integer not null default 1000
);

create table register.site_tag (
  site_id uuid not null references register.site (id) on delete cascade,
  tag_id  uuid not null references register.tag (id),
  primary key (site_id, tag_id)
);
create index site_tag_tag on register.site_tag (tag_id);
