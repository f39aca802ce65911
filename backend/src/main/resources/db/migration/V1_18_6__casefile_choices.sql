alter table case_report
    add column choices varchar(4000) not null default '{}';

alter table penalty_decision
    add column grade varchar(40) null,
    add column choices varchar(4000) not null default '{}',
    add column deviation_reason varchar(2000) null;

alter table penalty
    add key ix_penalty_violation (violation, region);
