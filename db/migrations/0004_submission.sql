-- Up Migration
-- What a citizen sent, kept as sent. Private: no public query names this schema.
create table intake.submission (
  id               uuid primary key,
  reference        text not null constraint reference_is_unique unique,
  call             text not null references register.call (slug),
  outline          geometry(MultiPolygon, 4326) not null
                   constraint outline_is_valid check (st_isvalid(outline))
                   constraint outline_has_few_corners check (st_npoints(outline) between 4 and 1000)
                   constraint outline_is_on_earth check (st_xmin(outline) >= -180 and st_xmax(outline) <= 180
                                                     and st_ymin(outline) >= -90 and st_ymax(outline) <= 90),
  area_m2          double precision generated always as (st_area(outline::geography)) stored
                   constraint area_is_positive check (area_m2 > 0),
  path             text not null constraint path_is_known check (path in ('candidate', 'to_check', 'small_site')),
  out_of_territory boolean not null,
  kind             text not null constraint kind_is_known check (kind in ('terrain', 'batiment', 'mixte', 'inconnu')),
  description      text not null constraint description_is_bounded check (char_length(description) <= 4000),
  display_name     text,
  locale           text not null default 'fr',
  consent_version  text not null,
  status           text not null default 'received' constraint status_is_known check
                   (status in ('received', 'in_review', 'needs_info', 'published', 'kept_as_memory', 'too_small', 'declined', 'merged', 'withdrawn')),
  version          integer not null default 1,
  site_id          uuid references register.site (id) on delete set null,
  follow_hash      bytea not null constraint follow_hash_is_unique unique,
  sent_hash        bytea not null,
  received_at      timestamptz not null default now()
);
comment on column intake.submission.outline is 'EPSG:4326, longitude first, exactly as drawn (closed, wound and rounded to 1e-7 degrees)';
comment on column intake.submission.area_m2 is 'Square metres on the WGS84 ellipsoid, derived from outline';
comment on column intake.submission.status is 'Follows review_event: a trigger writes it, nobody else';
comment on column intake.submission.follow_hash is 'SHA-256 of the follow-up token; the token itself is never stored';
comment on column intake.submission.sent_hash is 'SHA-256 of what was sent: the same id again must carry the same report';

create index submission_outline_gist on intake.submission using gist (outline);
create index submission_status_received on intake.submission (status, received_at, id);

-- Kept apart so that it can be erased while the report stays.
create table intake.contact (
  submission_id uuid primary key references intake.submission (id) on delete cascade,
  email         text not null
);

-- One number a year, without gaps: F-2026-0001.
create table intake.reference_counter (
  year integer primary key,
  last integer not null
);

create table intake.submission_tag (
  submission_id uuid not null references intake.submission (id) on delete cascade,
  tag_id        uuid not null references register.tag (id),
  primary key (submission_id, tag_id)
);
