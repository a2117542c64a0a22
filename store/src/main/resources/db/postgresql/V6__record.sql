-- The record as of version 6, the same tables as in SQLite. Texts sort by their bytes.

-- The ledger: what was kept and by whom. Rows are added, never changed, but for the three flags
-- that say which version, reading or failure is in force.

create table blob (
  sha256 text collate "C" primary key,
  bytes bytea not null
);

create table text (
  sha256 text collate "C" primary key,
  content text collate "C" not null
);

create table report (
  id text collate "C" primary key,
  mark integer not null,
  version integer not null
);

-- Other ids a report came in with.
create table alias (
  id text collate "C" primary key,
  report text collate "C" not null references report (id)
);

-- Another text under the same id is the next version of the report.
create table report_version (
  report text collate "C" not null references report (id),
  version integer not null,
  bytes_sha256 text collate "C" not null references blob (sha256),
  text_sha256 text collate "C" not null references text (sha256),
  source text collate "C" not null,
  url text collate "C",
  title text collate "C",
  publisher text collate "C",
  published text collate "C",
  published_basis text collate "C",
  source_chain text collate "C" not null,
  language text collate "C" not null,
  furniture text collate "C" not null,
  kept_at text collate "C" not null,
  primary key (report, version)
);
create index report_version_bytes on report_version (bytes_sha256);
create index report_version_url on report_version using hash (url);

-- One reading a report is in force; older ones are history.
create table reading (
  number bigint primary key,
  id text collate "C" not null,
  report text collate "C" not null references report (id),
  version integer not null,
  text_sha256 text collate "C" not null,
  reader text collate "C" not null,
  status text collate "C" not null,
  reason text collate "C" not null,
  in_force integer not null,
  kept_at text collate "C" not null
);
create index reading_report on reading (report, in_force);

create table claim (
  reading bigint not null references reading (number),
  ordinal integer not null,
  id text collate "C" not null,
  subject text collate "C" not null,
  engagement text collate "C" not null,
  path text collate "C" not null,
  value text collate "C",
  quote text collate "C" not null,
  starts integer not null,
  ends integer not null,
  basis text collate "C" not null,
  reason text collate "C",
  own integer not null,
  asserted_by text collate "C",
  stage text collate "C" not null,
  primary key (reading, ordinal)
);

create table judgement (
  id text collate "C" primary key,
  act text collate "C" not null,
  author text collate "C" not null,
  at text collate "C",
  reason text collate "C" not null
);

-- What a judgement is on: ids, or anchors (text, offsets and field).
create table judgement_on (
  judgement text collate "C" not null references judgement (id),
  ordinal integer not null,
  target text collate "C" not null,
  primary key (judgement, ordinal)
);
create index judgement_on_target on judgement_on (target);

create table failure (
  id text collate "C" primary key,
  source text collate "C" not null,
  stage text collate "C" not null,
  place text collate "C" not null,
  reason text collate "C" not null,
  kept_at text collate "C" not null
);

-- Who did what, in order. Each hash covers the one before and a digest of what was kept, which is
-- salted: without the salt the digest tells nothing of what it was taken from.
create table act_log (
  position bigint primary key,
  at text collate "C" not null,
  act text collate "C" not null,
  subject text collate "C" not null,
  salt text collate "C",
  digest text collate "C" not null,
  hash text collate "C" not null
);
-- Projections: what the ledger adds up to. All of it can be dropped and made anew.
-- A level is a handling mark as a number; rows with lowest and highest hold for callers whose
-- clearance lies between.

-- The ledger position a projection reaches.
create table stamp (
  name text collate "C" primary key,
  position bigint not null
);

-- What each report has a part in: its text, tellings, series and parties.
create table member (
  id text collate "C" not null,
  core text collate "C" not null,
  rank text collate "C" not null,
  report text collate "C" not null,
  level integer not null,
  primary key (core, level, rank, id)
);
create index member_report on member (report);
create index member_id on member (id);

-- Blocking keys of things; only things that share one are compared.
create table thing_key (
  name text collate "C" not null,
  core text collate "C" not null,
  primary key (name, core)
);
create index thing_key_core on thing_key (core);

-- The rules' findings that two things are one.
create table link (
  one text collate "C" not null,
  other text collate "C" not null,
  judgement text collate "C" not null,
  rule text collate "C" not null,
  reason text collate "C" not null,
  firm integer not null,
  weight integer not null,
  primary key (one, other)
);
create index link_other on link (other);
create index link_judgement on link (judgement);

-- Under which id a thing is shown.
create table shown (
  core text collate "C" not null,
  lowest integer not null,
  highest integer not null,
  id text collate "C" not null,
  primary key (core, lowest)
);
create index shown_id on shown (id);

-- Ids of earlier readings and what answers to them now.
create table former (
  id text collate "C" primary key,
  report text collate "C" not null,
  now text collate "C" not null
);
create index former_report on former (report);

create table telling (
  id text collate "C" primary key,
  core text collate "C" not null unique,
  report text collate "C" not null,
  level integer not null,
  language text collate "C" not null
);
create index telling_report on telling (report);

create table naming (
  telling text collate "C" not null,
  ordinal integer not null,
  id text collate "C" not null,
  core text collate "C" not null,
  report text collate "C" not null,
  level integer not null,
  type text collate "C" not null,
  names text collate "C" not null,
  english text collate "C" not null,
  role text collate "C",
  represents text collate "C",
  code text collate "C",
  capacity text collate "C" not null,
  seen text collate "C",
  primary key (telling, ordinal)
);
create index naming_core on naming (core, id);
create index naming_report on naming (report);
create index naming_state on naming (code);
create index naming_represents on naming (represents);

-- Folded forms a party goes by.
create table party_form (
  core text collate "C" not null,
  form text collate "C" not null,
  uses integer not null,
  primary key (core, form)
);
create index party_form_unused on party_form (uses) where uses = 0;

create table topic (
  telling text collate "C" not null,
  form text collate "C" not null,
  primary key (telling, form)
);

-- A telling's part in its series, and the names it gives the series.
create table series_member (
  series text collate "C" primary key,
  telling text collate "C" not null
);
create index series_member_telling on series_member (telling);

create table series_form (
  telling text collate "C" not null,
  form text collate "C" not null,
  primary key (telling, form)
);

create table engagement (
  id text collate "C" not null,
  lowest integer not null,
  highest integer not null,
  kind text collate "C" not null,
  name text collate "C",
  edition integer,
  status text collate "C" not null,
  first_day text collate "C",
  last_day text collate "C",
  city text collate "C",
  country text collate "C",
  primary key (id, lowest)
);
create index engagement_day on engagement (first_day, id);

create table commitment (
  id text collate "C" not null,
  lowest integer not null,
  highest integer not null,
  engagement text collate "C" not null,
  grade text collate "C" not null,
  due text collate "C",
  primary key (id, lowest)
);
create index commitment_engagement on commitment (engagement);

create table disagreement (
  engagement text collate "C" not null,
  lowest integer not null,
  highest integer not null,
  field text collate "C" not null,
  said text collate "C" not null,
  resolved_by text collate "C",
  primary key (engagement, lowest, field)
);

-- Commitments as told, and where they stand in their telling.
create table promise (
  id text collate "C" primary key,
  telling text collate "C" not null,
  ordinal integer not null,
  report text collate "C" not null
);
create index promise_report on promise (report);

-- Fingerprints by which near copies are known.
create table trace (
  report text collate "C" primary key,
  hashes text collate "C" not null
);

-- At which position a report or engagement last came to read differently, for the search index.
create table changed (
  id text collate "C" primary key,
  position bigint not null
);
create index changed_position on changed (position);
-- What persons say instead of what was read, by field; and which disputes they settled.
create table judgement_value (
  judgement text collate "C" not null references judgement (id),
  field text collate "C" not null,
  value text collate "C" not null,
  primary key (judgement, field)
);


-- Deduced values, which persons review.
create index claim_deduced on claim (engagement, path) where basis = 'deduced';
create index report_version_text on report_version (text_sha256);
create index act_log_subject on act_log (subject, act);
-- What must not come back, as keyed digests: forms of names, their words, whole reports.
create table redaction_key (
  secret text collate "C" primary key
);

create table redaction (
  kind text collate "C" not null,
  length integer not null,
  digest text collate "C" not null,
  primary key (kind, digest)
);

-- Ids that what a redacted report tells had before.
create table renamed (
  id text collate "C" primary key,
  report text collate "C" not null references report (id),
  now text collate "C" not null
);
create index renamed_report on renamed (report);

-- Engagements in the order of lists.
create index engagement_listed on engagement ((first_day is null), first_day, id);
-- What each report tells, as it is put together from its claims and the decisions on them, packed.
create table told (
  report text collate "C" primary key,
  content bytea not null
);

-- Only what is not firm is looked through for doubts.
create index link_doubtful on link (one, other) where firm = 0;
