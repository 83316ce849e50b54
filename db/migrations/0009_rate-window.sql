-- Up Migration
-- How often an address asked for something lately: shared by all processes of a site. Unlogged: after a crash everyone
-- begins again, which costs less than writing each request twice.
create unlogged table intake.rate_window (
  key     text primary key,
  count   integer not null,
  ends_at timestamptz not null
);
comment on column intake.rate_window.key is 'A salted digest of route and address: the address itself is not kept';
create index rate_window_ends on intake.rate_window (ends_at);
