create table penalty_withdrawn_notice (
    penalty_id   binary(16)    not null,
    new_fact     varchar(4000) not null,
    withdrawn_on date          not null,
    withdrawn_by binary(16)    not null,
    primary key (penalty_id),
    constraint fk_penalty_withdrawn_notice_penalty foreign key (penalty_id) references penalty (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table penalty_withdrawn_notice_evidence (
    penalty_id  binary(16) not null,
    evidence_id binary(16) not null,
    primary key (penalty_id, evidence_id),
    constraint fk_penalty_withdrawn_notice_evidence foreign key (penalty_id) references penalty_withdrawn_notice (penalty_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
