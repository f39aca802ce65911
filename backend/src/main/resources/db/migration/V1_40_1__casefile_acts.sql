create table case_act (
    id            binary(16)    not null,
    case_id       binary(16)    not null,
    inspection_id binary(16)    not null,
    lead_id       binary(16)    not null,
    object_id     binary(16)    not null,
    violation     varchar(40)   not null,
    also_under    varchar(1000) not null,
    act_ended_on  date          not null,
    discovered_on date          not null,
    facts         varchar(4000) not null,
    from_case     binary(16)    null,
    primary key (id),
    unique key uk_case_act (inspection_id, violation),
    key ix_case_act_case (case_id),
    constraint fk_case_act_case foreign key (case_id) references case_file (id),
    constraint fk_case_act_from foreign key (from_case) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

alter table case_norm
    add column act_id binary(16) null;

alter table case_report
    add column acts mediumtext not null default ('[]'),
    modify column explanation mediumtext not null;

alter table penalty_notice
    add column acts mediumtext not null default ('[]'),
    modify column explanation mediumtext not null;

alter table penalty_decision
    add column acts mediumtext not null default ('[]'),
    modify column explanation mediumtext not null;

alter table penalty_assessment
    modify column facts mediumtext not null;
