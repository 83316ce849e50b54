-- Up Migration
-- Reports that may be about the same place, compared two by two once a report came or its outline changed.
create table intake.twin (
  one          uuid not null references intake.submission (id) on delete cascade,
  other        uuid not null references intake.submission (id) on delete cascade,
  overlap      double precision not null,
  distance_m   double precision not null,
  likeness     double precision not null,
  score        double precision not null,
  dismissed_at timestamptz,
  dismissed_by text,
  primary key (one, other),
  constraint twins_are_ordered check (one < other)
);
comment on column intake.twin.overlap is 'Share of the smaller outline that lies in the other, 0 to 1';
comment on column intake.twin.distance_m is 'Metres between the outlines; 0 when they touch';
comment on column intake.twin.likeness is 'Likeness of the two stories, 0 to 1 (trigrams)';
comment on column intake.twin.score is '0 to 1, see apps/api/src/twins';
comment on column intake.twin.dismissed_at is 'A reviewer said that they are two places';
create index twin_other on intake.twin (other);

alter table intake.submission add column compared_at timestamptz;
comment on column intake.submission.compared_at is 'When its twins were looked for; null: to be done';
create index submission_to_compare on intake.submission (received_at) where compared_at is null;

create function intake.compare_again() returns trigger language plpgsql as $$
begin
  new.compared_at := null;
  return new;
end
$$;
create trigger compare_again before update of outline, working_outline, description on intake.submission
  for each row when (old.outline is distinct from new.outline or old.working_outline is distinct from new.working_outline
    or old.description is distinct from new.description)
  execute function intake.compare_again();
