/**
 * The same tile as SQL would make it, by PostGIS's own functions: the judge. Marks are first put on the index's steps of
 * 9 mm, or one that lies on the edge of a cell would be counted beside it. Parameters: zoom, column, row.
 */
const frame = `
  frame as (
    select $1::int as z, $2::int as x, $3::int as y, st_tileenvelope($1, $2, $3) as box,
      2 * 20037508.342789244 / 2 ^ $1::int as side, 2 * 20037508.342789244 / 2 ^ 32 as step
  ),
  site as (
    select fid, slug, stage, name, st_transform(public_outline, 3857) as outline,
      (round((st_x(st_transform(position, 3857)) + 20037508.342789244) / step) * step / side - frame.x) * 4096 as across,
      (round((20037508.342789244 - st_y(st_transform(position, 3857))) / step) * step / side - frame.y) * 4096 as down,
      coalesce(greatest(st_xmax(st_transform(public_outline, 3857)) - st_xmin(st_transform(public_outline, 3857)),
        st_ymax(st_transform(public_outline, 3857)) - st_ymin(st_transform(public_outline, 3857))) / side * 512, 0) as px
    from register.site, frame
  ),
  here as (select * from site where across >= 0 and across < 4096 and down >= 0 and down < 4096),
  crowd as (select count(*) as sites, count(*) filter (where px < 26) as marks from here)`;

const asTile = (layer: string) =>
  `select encode(st_asmvt(row, '${layer}', 4096, 'geom', 'fid'), 'hex') as hex from row`;

export const OUTLINES = `with ${frame}, row as (
    select fid, slug, stage, st_asmvtgeom(outline, box, 4096, 64, true) as geom
    from site, frame, crowd
    where outline && st_expand(box, side * 64 / 4096) and px >= 4 and sites <= 3000
  ) ${asTile("outlines")}`;

export const MARKS = `with ${frame}, row as (
    select fid, slug, stage, st_makepoint(floor(across), floor(down)) as geom
    from here, crowd, frame where px < 26 and z >= 11 and marks <= 256 and sites <= 3000
  ) ${asTile("marks")}`;

export const NAMES = `with ${frame}, row as (
    select fid, name, st_makepoint(floor(across), floor(down)) as geom
    from here, crowd, frame where z >= 13 and sites <= 3000
  ) ${asTile("names")}`;

/** Cells of 512 units; the mix counts stages by register. */
export const CLUSTERS = `with ${frame}, cell as (
    select count(*) as count, floor(avg(across)) as across, floor(avg(down)) as down,
      count(*) filter (where stage in ('candidate', 'known', 'small_site', 'occupation')) as friche,
      count(*) filter (where stage in ('memoire', 'reconverted')) as memoire,
      count(*) filter (where stage = 'tiers_lieu') as subjective,
      min(fid) as fid, min(slug) as slug, min(stage) as stage
    from here, crowd, frame
    where sites > 3000 or px < 26 and (z < 11 or marks > 256)
    group by floor(here.across / 512), floor(here.down / 512)
  ), row as (
    select case when count = 1 then fid end as fid,
      case when count = 1 then slug end as slug, case when count = 1 then stage end as stage,
      case when count > 1 then count end as count, case when count > 1 then nullif(friche, 0) end as friche,
      case when count > 1 then nullif(memoire, 0) end as memoire, case when count > 1 then nullif(subjective, 0) end as subjective,
      st_makepoint(across, down) as geom
    from cell
  ) ${asTile("marks")}`;
