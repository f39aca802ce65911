create table penalty_required_step (
    id           binary(16)    not null,
    penalty_id   binary(16)    not null,
    step         varchar(40)   not null,
    reason       varchar(1000) not null,
    held_before  int           not null,
    required_on  date          not null,
    required_by  binary(16)    not null,
    primary key (id),
    key ix_penalty_required_step_penalty (penalty_id),
    constraint fk_penalty_required_step_penalty foreign key (penalty_id) references penalty (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
