create table deadline_move (
    id              binary(16)  not null,
    deadline_id     binary(16)  not null,
    code            varchar(40) not null,
    subject_id      binary(16)  not null,
    region          char(6)     not null,
    revision        bigint      not null,
    due_before      date        not null,
    due_after       date        not null,
    rule_before     varchar(60) not null,
    rule_after      varchar(60) not null,
    calendar_before varchar(60) not null,
    calendar_after  varchar(60) not null,
    moved_at        datetime(6) not null,
    primary key (id),
    key ix_deadline_move_region (region, id),
    key ix_deadline_move_revision (revision, id),
    key ix_deadline_move_deadline (deadline_id, id),
    constraint fk_deadline_move_deadline foreign key (deadline_id) references deadline (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create index deadline_open_by_id on deadline (state, id);
