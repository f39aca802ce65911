create table measure_abandonment (
    measure_id  binary(16)     not null,
    reasons     text           not null,
    decided_on  date           not null,
    decided_by  binary(16)     not null,
    primary key (measure_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
