create table measurement (
    id            binary(16)  not null,
    inspection_id binary(16)  not null,
    kind          varchar(40) not null,
    over_limit    boolean     not null,
    taken_at      datetime(6) not null,
    added_by      binary(16)  not null,
    said          json        not null,
    judged        json        not null,
    primary key (id),
    key ix_measurement_inspection (inspection_id, id),
    constraint fk_measurement_inspection foreign key (inspection_id) references inspection (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
