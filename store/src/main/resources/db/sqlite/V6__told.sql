-- What each report tells, as it is put together from its claims and the decisions on them, packed.
create table told (
  report text primary key,
  content blob not null
);

-- Only what is not firm is looked through for doubts.
create index link_doubtful on link (one, other) where firm = 0;
