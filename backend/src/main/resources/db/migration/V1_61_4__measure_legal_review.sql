alter table limit_decision
    add column legal_reviewed_by binary(16) null,
    add column legal_reviewed_on date null;
