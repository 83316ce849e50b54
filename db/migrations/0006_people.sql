-- Up Migration
-- The tables of the sign-in library (better-auth), in snake case. People are invited; nobody signs up.
create table people."user" (
  id             text primary key,
  name           text not null,
  email          text not null constraint email_is_unique unique,
  email_verified boolean not null default false,
  image          text,
  role           text not null default 'reviewer' constraint role_is_known check (role in ('reviewer', 'coordinator')),
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now()
);

create table people.session (
  id         text primary key,
  token      text not null constraint session_token_is_unique unique,
  user_id    text not null references people."user" (id) on delete cascade,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index session_of_user on people.session (user_id);

create table people.account (
  id                       text primary key,
  account_id               text not null,
  provider_id              text not null,
  user_id                  text not null references people."user" (id) on delete cascade,
  access_token             text,
  refresh_token            text,
  id_token                 text,
  access_token_expires_at  timestamptz,
  refresh_token_expires_at timestamptz,
  scope                    text,
  password                 text,
  created_at               timestamptz not null default now(),
  updated_at               timestamptz not null default now()
);

create table people.verification (
  id         text primary key,
  identifier text not null,
  value      text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verification_identifier on people.verification (identifier);
