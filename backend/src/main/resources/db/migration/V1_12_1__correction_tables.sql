create table correction_order (
    id                 binary(16)   not null,
    inspection_id      binary(16)   not null,
    previous_order_id  binary(16)   null,
    round              int          not null,
    case_id            binary(16)   null,
    region             char(6)      not null,
    violation          varchar(40)  not null,
    requirement        text         not null,
    per_day_stated     boolean      not null,
    issued_on          date         not null,
    issued_by          binary(16)   not null,
    issued_at          datetime(6)  not null,
    document_id        binary(16)   not null,
    document_number    varchar(60)  not null,
    delivery_id        binary(16)   not null,
    status             varchar(40)  not null,
    served_on          date         null,
    recheck_by         date         null,
    version            bigint       not null,
    primary key (id),
    unique key correction_order_round (inspection_id, violation, round),
    unique key correction_order_previous (previous_order_id),
    unique key correction_order_document (document_id),
    key correction_order_case (case_id),
    key correction_order_region (region, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table recheck (
    id                  binary(16)   not null,
    order_id            binary(16)   not null,
    mode                varchar(40)  not null,
    rechecked_on        date         not null,
    result              varchar(40)  not null,
    findings            text         not null,
    recorded_by         binary(16)   not null,
    recorded_at         datetime(6)  not null,
    per_day_penalty_id  binary(16)   null,
    primary key (id),
    unique key recheck_order (order_id),
    constraint recheck_of_order foreign key (order_id) references correction_order (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table recheck_officer (
    recheck_id  binary(16)  not null,
    officer_id  binary(16)  not null,
    primary key (recheck_id, officer_id),
    constraint recheck_officer_of_recheck foreign key (recheck_id) references recheck (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table recheck_evidence (
    recheck_id   binary(16)  not null,
    evidence_id  binary(16)  not null,
    primary key (recheck_id, evidence_id),
    constraint recheck_evidence_of_recheck foreign key (recheck_id) references recheck (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
