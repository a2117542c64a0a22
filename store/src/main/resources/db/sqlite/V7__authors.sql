-- Who did it, where a name was given; it enters the digest with the content.
alter table act_log add column author text;
