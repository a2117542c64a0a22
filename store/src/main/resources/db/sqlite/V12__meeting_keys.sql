-- Keys of somebody in a place are open, which meets all there is; and keys are kept once by name and
-- once by thing. What commitments wait for has keys of other shapes, and is filled in on opening.
create table kept_key (
  name text not null,
  core text not null,
  primary key (name, core)
) without rowid;
insert into kept_key (name, core)
  select case when name like 'e|_|at|%' then name || '!' else name end, core from thing_key;
drop table thing_key;
alter table kept_key rename to thing_key;
create index thing_key_core on thing_key (core);
insert into stamp (name, position) select 'fates', 0 where exists (select 1 from report)
  on conflict (name) do nothing;
