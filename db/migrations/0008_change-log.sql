-- Up Migration
-- What changed in the register, numbered in the order in which the changes become visible: whoever keeps a copy of the
-- register follows the numbers. The row of register.version is locked until the end of the transaction, so no lower
-- number can appear after a higher one, and none is missing.
create table register.version (
  single boolean primary key default true constraint version_is_one_row check (single),
  epoch  text not null default substr(md5(gen_random_uuid()::text), 1, 8),
  number bigint not null
);
comment on column register.version.epoch is 'Tells this register from any other, whose numbers begin at 0 as well';
comment on table register.version is 'The number of the last change: the version of the public map';
insert into register.version (number) values (0);

create table register.change (
  number   bigint primary key,
  site_fid bigint,
  at       timestamptz not null default now()
);
comment on table register.change is 'A site that changed or went away. Old rows may be deleted: a follower that misses them loads everything again';
comment on column register.change.site_fid is 'register.site.fid; null when a call changed';
create index change_at on register.change (at);

-- Runs once per statement, whatever the number of rows. `changed` holds the rows as the statement left them.
create function register.note_change() returns trigger language plpgsql as $$
declare
  fids bigint[];
  last bigint;
begin
  case tg_table_name
    when 'site' then select array_agg(fid) into fids from changed;
    when 'tag' then
      select array_agg(distinct site.fid) into fids
        from changed join register.site_tag on site_tag.tag_id = changed.id join register.site on site.id = site_tag.site_id;
    when 'call' then fids := array[null::bigint];
    else select array_agg(distinct site.fid) into fids from changed join register.site on site.id = changed.site_id;
  end case;
  if fids is null then return null; end if;
  update register.version set number = number + cardinality(fids) returning number into last;
  insert into register.change (number, site_fid)
    select last - cardinality(fids) + place, fid from unnest(fids) with ordinality as noted (fid, place);
  perform pg_notify('register_change', last::text);
  return null;
end
$$;

do $$
declare
  watched text;
begin
  foreach watched in array array['site', 'episode', 'site_tag', 'tag', 'call'] loop
    execute format('create trigger note_insert after insert on register.%I referencing new table as changed for each statement execute function register.note_change()', watched);
    execute format('create trigger note_update after update on register.%I referencing new table as changed for each statement execute function register.note_change()', watched);
    execute format('create trigger note_delete after delete on register.%I referencing old table as changed for each statement execute function register.note_change()', watched);
  end loop;
end
$$;
