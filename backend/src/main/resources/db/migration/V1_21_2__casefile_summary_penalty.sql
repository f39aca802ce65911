create table summary_penalty (
    id              binary(16)     not null,
    lead_id         binary(16)     not null,
    inspection_id   binary(16)     not null,
    party_id        binary(16)     not null,
    region          char(6)        not null,
    violation       varchar(40)    not null,
    sanction        varchar(40)    not null,
    amount          decimal(15, 2) null,
    grade           varchar(40)    null,
    facts           varchar(4000)  not null,
    reasons         varchar(2000)  not null,
    statement       varchar(2000)  null,
    response        varchar(2000)  null,
    explanation     text           not null,
    ends_the_matter boolean        not null,
    decided_on      date           not null,
    decided_by      binary(16)     not null,
    document_id     binary(16)     not null,
    number          varchar(100)   not null,
    delivery_id     binary(16)     not null,
    status          varchar(40)    not null,
    delivered_on    date           null,
    reported_on     date           null,
    reported_by     binary(16)     null,
    remark          varchar(1000)  null,
    closed_on       date           null,
    version         bigint         not null,
    primary key (id),
    constraint uq_summary_penalty_act unique (inspection_id, violation),
    key ix_summary_penalty_region (region, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table summary_penalty_officer (
    summary_penalty_id binary(16) not null,
    officer_id         binary(16) not null,
    primary key (summary_penalty_id, officer_id),
    constraint fk_summary_penalty_officer foreign key (summary_penalty_id) references summary_penalty (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table summary_penalty_evidence (
    summary_penalty_id binary(16) not null,
    position           int        not null,
    evidence_id        binary(16) not null,
    primary key (summary_penalty_id, position),
    constraint fk_summary_penalty_evidence foreign key (summary_penalty_id) references summary_penalty (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
