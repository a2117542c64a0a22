-- Lists by days, their counts and what is shown under an id are answered from indexes alone.
drop index engagement_day;
create index engagement_day on engagement (first_day, id, last_day, lowest, highest);
drop index engagement_listed;
create index engagement_listed on engagement ((first_day is null), first_day, id, last_day, lowest, highest);
drop index shown_id;
create index shown_id on shown (id, core, lowest, highest);
