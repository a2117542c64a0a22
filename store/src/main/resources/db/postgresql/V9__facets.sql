-- By what engagements are told apart, for callers of each level: the languages they are told in, the
-- states among their parties (state), and those that also only stand behind a party (side).
create table facet (
  name text collate "C" not null,
  level integer not null,
  value text collate "C" not null,
  engagement text collate "C" not null,
  primary key (name, level, value, engagement)
);
create index facet_engagement on facet (engagement, name, level, value);

insert into facet (name, level, value, engagement)
select distinct 'language', l.level, t.language, s.id
from shown s join telling t on t.core = s.core
join (select 0 as level union all select 1 union all select 2) l
on s.lowest <= l.level and s.highest >= l.level and t.level <= l.level;

insert into facet (name, level, value, engagement)
select distinct 'state', l.level, n.code, s.id
from shown s join telling t on t.core = s.core join naming n on n.telling = t.id
join (select 0 as level union all select 1 union all select 2) l
on s.lowest <= l.level and s.highest >= l.level and t.level <= l.level
where n.code is not null;

insert into facet (name, level, value, engagement)
select distinct 'side', l.level, n.side, s.id
from shown s join telling t on t.core = s.core
join (select telling, code as side from naming union all select telling, represents from naming) n
on n.telling = t.id
join (select 0 as level union all select 1 union all select 2) l
on s.lowest <= l.level and s.highest >= l.level and t.level <= l.level
where n.side is not null;
