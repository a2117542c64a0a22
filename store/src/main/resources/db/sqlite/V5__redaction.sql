-- What must not come back, as keyed digests: forms of names, their words, whole reports.
create table redaction_key (
  secret text primary key
);

create table redaction (
  kind text not null,
  length integer not null,
  digest text not null,
  primary key (kind, digest)
);

-- Ids that what a redacted report tells had before.
create table renamed (
  id text primary key,
  report text not null references report (id),
  now text not null
);
create index renamed_report on renamed (report);

-- Engagements in the order of lists.
create index engagement_listed on engagement (first_day is null, first_day, id);
