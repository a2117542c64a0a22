-- Keys of somebody in a place are open, which meets all there is; what commitments wait for has keys
-- of other shapes, and is filled in on opening.
update thing_key set name = name || '!' where name like 'e|_|at|%';
insert into stamp (name, position) select 'fates', 0 where exists (select 1 from report)
  on conflict (name) do nothing;
