create table penalty_per_day_ending (
    penalty_id  binary(16)    not null,
    ground      varchar(40)   not null,
    reasons     varchar(2000) not null,
    ended_on    date          not null,
    ended_by    binary(16)    not null,
    approval_id binary(16)    not null,
    notice_id   binary(16)    null,
    delivery_id binary(16)    null,
    primary key (penalty_id),
    constraint fk_penalty_per_day_ending foreign key (penalty_id) references penalty (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
