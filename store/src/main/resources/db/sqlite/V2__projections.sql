-- Projections: what the ledger adds up to. All of it can be dropped and made anew.
-- A level is a handling mark as a number; rows with lowest and highest hold for callers whose
-- clearance lies between.

-- The ledger position a projection reaches.
create table stamp (
  name text primary key,
  position integer not null
);

-- What each report has a part in: its text, tellings, series and parties.
create table member (
  id text not null,
  core text not null,
  rank text not null,
  report text not null,
  level integer not null,
  primary key (core, level, rank, id)
);
create index member_report on member (report);
create index member_id on member (id);

-- Blocking keys of things; only things that share one are compared.
create table thing_key (
  name text not null,
  core text not null,
  primary key (name, core)
);
create index thing_key_core on thing_key (core);

-- The rules' findings that two things are one.
create table link (
  one text not null,
  other text not null,
  judgement text not null,
  rule text not null,
  reason text not null,
  firm integer not null,
  primary key (one, other)
);
create index link_other on link (other);
create index link_judgement on link (judgement);

-- Under which id a thing is shown.
create table shown (
  core text not null,
  lowest integer not null,
  highest integer not null,
  id text not null,
  primary key (core, lowest)
);
create index shown_id on shown (id);

-- Ids of earlier readings and what answers to them now.
create table former (
  id text primary key,
  report text not null,
  now text not null
);
create index former_report on former (report);

create table telling (
  id text primary key,
  core text not null unique,
  report text not null,
  level integer not null,
  language text not null
);
create index telling_report on telling (report);

create table naming (
  telling text not null,
  ordinal integer not null,
  id text not null,
  core text not null,
  report text not null,
  level integer not null,
  type text not null,
  names text not null,
  english text not null,
  role text,
  represents text,
  code text,
  capacity text not null,
  seen text,
  primary key (telling, ordinal)
);
create index naming_core on naming (core, id);
create index naming_report on naming (report);
create index naming_state on naming (code);
create index naming_represents on naming (represents);

-- Folded forms a party goes by.
create table party_form (
  core text not null,
  form text not null,
  uses integer not null,
  primary key (core, form)
);
create index party_form_unused on party_form (uses) where uses = 0;

create table topic (
  telling text not null,
  form text not null,
  primary key (telling, form)
);

-- A telling's part in its series, and the names it gives the series.
create table series_member (
  series text primary key,
  telling text not null
);
create index series_member_telling on series_member (telling);

create table series_form (
  telling text not null,
  form text not null,
  primary key (telling, form)
);

create table engagement (
  id text not null,
  lowest integer not null,
  highest integer not null,
  kind text not null,
  name text,
  edition integer,
  status text not null,
  first_day text,
  last_day text,
  city text,
  country text,
  primary key (id, lowest)
);
create index engagement_day on engagement (first_day, id);

create table commitment (
  id text not null,
  lowest integer not null,
  highest integer not null,
  engagement text not null,
  grade text not null,
  due text,
  primary key (id, lowest)
);
create index commitment_engagement on commitment (engagement);

create table disagreement (
  engagement text not null,
  lowest integer not null,
  highest integer not null,
  field text not null,
  said text not null,
  primary key (engagement, lowest, field)
);

-- Commitments as told, and where they stand in their telling.
create table promise (
  id text primary key,
  telling text not null,
  ordinal integer not null,
  report text not null
);
create index promise_report on promise (report);

-- Fingerprints by which near copies are known.
create table trace (
  report text primary key,
  hashes text not null
);

-- At which position a report or engagement last came to read differently, for the search index.
create table changed (
  id text primary key,
  position integer not null
);
create index changed_position on changed (position);
