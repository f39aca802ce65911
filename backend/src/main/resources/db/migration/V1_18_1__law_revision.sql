create table law_draft (
    id           binary(16)    not null,
    path         varchar(100)  not null,
    content      mediumtext    not null,
    base_content mediumtext    null,
    title        varchar(200)  not null,
    reason       varchar(2000) not null,
    citation     varchar(500)  not null,
    author       binary(16)    not null,
    written_at   datetime(6)   not null,
    status       varchar(40)   not null,
    revision     bigint        null,
    ended_by     binary(16)    null,
    ended_at     datetime(6)   null,
    version      bigint        not null,
    primary key (id),
    key ix_law_draft_status (status, id),
    constraint uq_law_draft_revision unique (revision)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table law_revision (
    id     int    not null,
    number bigint not null,
    primary key (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

insert into law_revision (id, number)
values (1, 0);
