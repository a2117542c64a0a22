-- What became of each commitment; and the keys by which what keeps a promise is found: those that
-- promises wait for, and those that tellings meet. What was kept before is filled in on opening.
alter table commitment add column last_day text collate "C";
alter table commitment add column standing text collate "C" not null default 'open';
alter table commitment add column kept_by text collate "C";
alter table commitment add column reason text collate "C";
alter table commitment add column decided integer not null default 0;
create index commitment_standing on commitment (standing, id);

create table awaited (
  name text collate "C" not null,
  telling text collate "C" not null,
  primary key (name, telling)
);
create index awaited_telling on awaited (telling);

create table met (
  name text collate "C" not null,
  level integer not null,
  telling text collate "C" not null,
  primary key (name, level, telling)
);
create index met_telling on met (telling);

insert into stamp (name, position) select 'fates', 0 where exists (select 1 from report);
