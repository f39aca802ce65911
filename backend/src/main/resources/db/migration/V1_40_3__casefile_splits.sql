-- What keeps one act from having two cases is case_norm; a merged case and the one its act was split into are both about it.
alter table case_file
    add key ix_case_file_act (inspection_id, violation),
    drop index uq_case_file_one_act;

create table case_split (
    case_id        binary(16)    not null,
    from_case_id   binary(16)    not null,
    act_id         binary(16)    not null,
    reason         varchar(1000) not null,
    time_runs_from date          not null,
    split_on       date          not null,
    split_by       binary(16)    not null,
    primary key (case_id),
    key ix_case_split_from (from_case_id),
    constraint fk_case_split_case foreign key (case_id) references case_file (id),
    constraint fk_case_split_from foreign key (from_case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
