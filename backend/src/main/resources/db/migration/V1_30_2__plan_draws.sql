create table draw (
    id            binary(16)   not null,
    version       bigint       not null,
    title         varchar(100) not null,
    region        char(6)      not null,
    domain        varchar(40)  not null,
    kinds         varchar(300) not null,
    checklist     varchar(40)  not null,
    planned_on    date         not null,
    targets       int          not null,
    prepared_by   binary(16)   not null,
    prepared_at   datetime(6)  not null,
    status        varchar(20)  not null,
    list_text     mediumtext   not null,
    said          mediumtext   not null,
    commitment    char(64)     null,
    seed          binary(32)   null,
    committed_by  binary(16)   null,
    committed_at  datetime(6)  null,
    witness       varchar(200) null,
    drawn_by      binary(16)   null,
    drawn_at      datetime(6)  null,
    dispatched_by binary(16)   null,
    dispatched_at datetime(6)  null,
    primary key (id),
    key ix_draw_region (region, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table draw_skip (
    number     bigint       not null auto_increment,
    draw_id    binary(16)   not null,
    object_id  binary(16)   not null,
    officer    binary(16)   null,
    reason     varchar(30)  not null,
    note       varchar(500) not null,
    skipped_by binary(16)   not null,
    skipped_at datetime(6)  not null,
    primary key (number),
    key ix_draw_skip_draw (draw_id, number),
    constraint fk_draw_skip_draw foreign key (draw_id) references draw (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table draw_dispatched (
    draw_id       binary(16) not null,
    position      int        not null,
    object_id     binary(16) not null,
    lead_id       binary(16) not null,
    inspection_id binary(16) not null,
    primary key (draw_id, position),
    key ix_draw_dispatched_object (object_id),
    constraint fk_draw_dispatched_draw foreign key (draw_id) references draw (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
