create table table_import (
    id            binary(16)    not null,
    version       bigint        not null,
    subject       varchar(20)   not null,
    file_name     varchar(200)  not null,
    registered_by binary(16)    not null,
    registered_at datetime(6)   not null,
    status        varchar(20)   not null,
    format        varchar(10)   null,
    file_sha256   char(64)      null,
    job           binary(16)    null,
    problem_code  varchar(60)   null,
    problem_zh    varchar(1000) null,
    problem_en    varchar(1000) null,
    primary key (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- The id of a row is that of its import with the row's number in its last bytes, so that a page follows the file.
create table table_import_row (
    id        binary(16)    not null,
    import_id binary(16)    not null,
    number    bigint        not null,
    outcome   varchar(20)   not null,
    content   mediumtext    null,
    code      varchar(60)   null,
    pointer   varchar(60)   null,
    detail_zh varchar(1000) null,
    detail_en varchar(1000) null,
    primary key (id),
    key ix_table_import_row_import (import_id, outcome, id),
    constraint fk_table_import_row_import foreign key (import_id) references table_import (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
