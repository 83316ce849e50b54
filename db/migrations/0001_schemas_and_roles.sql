-- Up Migration
-- Two rooms with one door between them: `intake` is what people sent and stays private,
-- `register` is what the public may see. Publishing (apps/api/src/reviews) is the door.
create extension if not exists postgis;

create schema intake;
create schema register;
create schema people;
comment on schema intake is 'What people sent: exact outlines, contacts, tokens. Private.';
comment on schema register is 'What the public may see: reviewed copies only.';
comment on schema people is 'Reviewers and coordinators, their sessions and sign-in links. Private.';

-- Public queries run as this role. A role belongs to the whole server, hence the care to make it once.
do $$
begin
  create role manufacture_public nologin;
exception when duplicate_object or unique_violation then null;
end
$$;
do $$
begin
  execute format('grant manufacture_public to %I', current_user);
end
$$;

grant usage on schema register to manufacture_public;
alter default privileges in schema register grant select on tables to manufacture_public;
