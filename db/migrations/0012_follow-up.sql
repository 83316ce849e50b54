-- Up Migration
-- What a reporter does through the private link after having sent.
alter table intake.submission add column erased_at timestamptz;
comment on column intake.submission.erased_at is 'The reporter had everything erased that is theirs; the link answers 410';

-- The reporter's words are apart from the events, which never change, so that they can be erased.
create table intake.reporter_word (
  event         bigint primary key references intake.review_event (number),
  submission_id uuid not null references intake.submission (id) on delete cascade,
  text          text not null
);
create index reporter_word_submission on intake.reporter_word (submission_id);

-- What a report said before its reporter corrected it.
create table intake.submission_version (
  submission_id uuid not null references intake.submission (id) on delete cascade,
  version       integer not null,
  replaced_at   timestamptz not null default now(),
  outline       geometry(MultiPolygon, 4326) not null,
  description   text not null,
  primary key (submission_id, version)
);
comment on column intake.submission_version.version is 'intake.submission.version as it was then';
comment on column intake.submission_version.outline is 'EPSG:4326, longitude first, exactly as it was sent';
create index submission_version_outline_gist on intake.submission_version using gist (outline);

-- Corrections that came once a reviewer had opened the report.
create table intake.proposal (
  id            uuid primary key default gen_random_uuid(),
  submission_id uuid not null references intake.submission (id) on delete cascade,
  at            timestamptz not null default now(),
  outline       geometry(MultiPolygon, 4326) constraint proposal_is_valid check (st_isvalid(outline)),
  description   text,
  constraint proposal_says_something check (outline is not null or description is not null)
);
comment on table intake.proposal is 'Open proposals; one that was dealt with is an event of the report';
comment on column intake.proposal.outline is 'EPSG:4326, longitude first, exactly as drawn; null when only the story is corrected';
create index proposal_outline_gist on intake.proposal using gist (outline);
create index proposal_submission on intake.proposal (submission_id, at);

create index contact_email on intake.contact (lower(email));
