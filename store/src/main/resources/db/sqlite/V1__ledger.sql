-- The ledger: what was kept and by whom. Rows are added, never changed, but for the three flags
-- that say which version, reading or failure is in force.

create table blob (
  sha256 text primary key,
  bytes blob not null
);

create table text (
  sha256 text primary key,
  content text not null
);

create table report (
  id text primary key,
  mark integer not null,
  version integer not null
);

-- Other ids a report came in with.
create table alias (
  id text primary key,
  report text not null references report (id)
);

-- Another text under the same id is the next version of the report.
create table report_version (
  report text not null references report (id),
  version integer not null,
  bytes_sha256 text not null references blob (sha256),
  text_sha256 text not null references text (sha256),
  source text not null,
  url text,
  title text,
  publisher text,
  published text,
  published_basis text,
  source_chain text not null,
  language text not null,
  furniture text not null,
  kept_at text not null,
  primary key (report, version)
);
create index report_version_bytes on report_version (bytes_sha256);
create index report_version_url on report_version (url);

-- One reading a report is in force; older ones are history.
create table reading (
  number integer primary key,
  id text not null,
  report text not null references report (id),
  version integer not null,
  text_sha256 text not null,
  reader text not null,
  status text not null,
  reason text not null,
  in_force integer not null,
  kept_at text not null
);
create index reading_report on reading (report, in_force);

create table claim (
  reading integer not null references reading (number),
  ordinal integer not null,
  id text not null,
  subject text not null,
  engagement text not null,
  path text not null,
  value text,
  quote text not null,
  starts integer not null,
  ends integer not null,
  basis text not null,
  reason text,
  own integer not null,
  asserted_by text,
  stage text not null,
  primary key (reading, ordinal)
);

create table judgement (
  id text primary key,
  act text not null,
  author text not null,
  at text,
  reason text not null
);

-- What a judgement is on: ids, or anchors (text, offsets and field).
create table judgement_on (
  judgement text not null references judgement (id),
  ordinal integer not null,
  target text not null,
  primary key (judgement, ordinal)
);
create index judgement_on_target on judgement_on (target);

create table failure (
  id text primary key,
  source text not null,
  stage text not null,
  place text not null,
  reason text not null,
  kept_at text not null
);

-- Who did what, in order. Each hash covers the one before and a digest of what was kept, which is
-- salted: without the salt the digest tells nothing of what it was taken from.
create table act_log (
  position integer primary key,
  at text not null,
  act text not null,
  subject text not null,
  salt text,
  digest text not null,
  hash text not null
);
