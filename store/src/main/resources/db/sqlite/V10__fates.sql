-- What became of each commitment; and the keys by which what keeps a promise is found: those that
-- promises wait for, and those that tellings meet. What was kept before is filled in on opening.
alter table commitment add column last_day text;
alter table commitment add column standing text not null default 'open';
alter table commitment add column kept_by text;
alter table commitment add column reason text;
alter table commitment add column decided integer not null default 0;
create index commitment_standing on commitment (standing, id);

create table awaited (
  name text not null,
  telling text not null,
  primary key (name, telling)
) without rowid;
create index awaited_telling on awaited (telling);

create table met (
  name text not null,
  level integer not null,
  telling text not null,
  primary key (name, level, telling)
) without rowid;
create index met_telling on met (telling);

insert into stamp (name, position) select 'fates', 0 where exists (select 1 from report);
