-- What persons say instead of what was read, by field; and which disputes they settled.
create table judgement_value (
  judgement text not null references judgement (id),
  field text not null,
  value text not null,
  primary key (judgement, field)
);

alter table disagreement add column resolved_by text;

-- Deduced values, which persons review.
create index claim_deduced on claim (engagement, path) where basis = 'deduced';
create index report_version_text on report_version (text_sha256);
create index act_log_subject on act_log (subject, act);
