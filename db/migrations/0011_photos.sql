-- Up Migration
-- Photographs of a report. They are announced with it; the pictures come afterwards, one by one. A picture is kept as it
-- was made anew by the server, never as it came.
create table intake.photo (
  submission_id uuid not null references intake.submission (id) on delete cascade,
  id            uuid not null,
  rank          integer not null,
  caption       text not null,
  author        text not null,
  licence       text not null constraint photo_licence_is_known check (licence in ('CC-BY-4.0', 'CC0-1.0')),
  width         integer,
  height        integer,
  hash          text,
  received_at   timestamptz,
  announced_at  timestamptz not null default now(),
  primary key (submission_id, id),
  constraint photo_is_whole check ((received_at is null) = (hash is null) and (hash is null) = (width is null) and (width is null) = (height is null))
);
comment on column intake.photo.id is 'Made by the device; means something within its report only';
comment on column intake.photo.width is 'Pixels of the large size; null while the picture is awaited';
comment on column intake.photo.hash is 'The first 128 bits of the SHA-256 of the large size, in hexadecimal';

create table intake.photo_file (
  submission_id uuid not null,
  photo_id      uuid not null,
  size          text not null constraint photo_size_is_known check (size in ('small', 'large')),
  bytes         bytea not null,
  primary key (submission_id, photo_id, size),
  foreign key (submission_id, photo_id) references intake.photo (submission_id, id) on delete cascade
);
comment on column intake.photo_file.bytes is 'WebP without metadata';
alter table intake.photo_file alter column bytes set storage external;

-- The copies that a reviewer published with a site.
create table register.photo (
  site_id uuid not null references register.site (id) on delete cascade,
  hash    text not null,
  rank    integer not null,
  caption text not null,
  author  text not null,
  licence text not null,
  width   integer not null,
  height  integer not null,
  primary key (site_id, hash)
);
create table register.photo_file (
  site_id uuid not null,
  hash    text not null,
  size    text not null,
  bytes   bytea not null,
  primary key (site_id, hash, size),
  foreign key (site_id, hash) references register.photo (site_id, hash) on delete cascade
);
comment on column register.photo_file.bytes is 'WebP without metadata';
alter table register.photo_file alter column bytes set storage external;
create index photo_file_hash on register.photo_file (hash, size);

create trigger note_insert after insert on register.photo referencing new table as changed for each statement execute function register.note_change();
create trigger note_update after update on register.photo referencing new table as changed for each statement execute function register.note_change();
create trigger note_delete after delete on register.photo referencing old table as changed for each statement execute function register.note_change();
