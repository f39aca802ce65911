create table case_link (
    case_id   binary(16)   not null,
    other_id  binary(16)   not null,
    kind      varchar(20)  not null,
    reason    varchar(500) not null,
    linked_on date         not null,
    linked_by binary(16)   not null,
    primary key (case_id, other_id),
    key ix_case_link_other (other_id),
    constraint fk_case_link_case foreign key (case_id) references case_file (id),
    constraint fk_case_link_other foreign key (other_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
