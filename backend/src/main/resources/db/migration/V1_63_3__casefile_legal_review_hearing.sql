-- Whether the hearing had been held when the penalty was reviewed for law. What was reviewed before this was known is taken to have known it.
alter table penalty_legal_review add column hearing_considered boolean not null default true;
