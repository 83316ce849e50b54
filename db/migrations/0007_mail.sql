-- Up Migration
-- Letters waiting to leave. Written in the transaction that causes them, sent afterwards, tried again when refused.
create table intake.mail (
  id         uuid primary key default gen_random_uuid(),
  recipient  text not null,
  subject    text not null,
  body       text not null,
  due_at     timestamptz not null default now(),
  attempts   integer not null default 0,
  last_error text,
  created_at timestamptz not null default now()
);
comment on table intake.mail is 'A row is deleted once its letter has left';
create index mail_due on intake.mail (due_at);
