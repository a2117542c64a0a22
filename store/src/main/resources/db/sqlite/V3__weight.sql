-- How much speaks for a finding that two things are one; which things are linked is found anew.
delete from stamp;
delete from link;
alter table link add column weight integer not null default 0;
