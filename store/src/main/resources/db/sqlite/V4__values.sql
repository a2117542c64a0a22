-- What persons say instead of what was read, by field; and which disputes they settled.
create table judgement_value (
  judgement text not null references judgement (id),
  field text not null,
  value text not null,
  primary key (judgement, field)
);

alter table disagreement add column resolved_by text;
