create table milestone (
    id           binary(16)      not null,
    kind         varchar(40)     not null,
    subject_id   binary(16)      not null,
    region       char(6)         not null,
    occurred_on  date            not null,
    left_by      varchar(40)     null,
    amount       decimal(15, 2)  null,
    recorded_at  datetime(6)     not null,
    primary key (id),
    unique key milestone_once (subject_id, kind),
    key milestone_figure (kind, region, occurred_on)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
