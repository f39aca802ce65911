create table job (
    id           binary(16)    not null,
    kind         varchar(60)   not null,
    argument     mediumtext    not null,
    requested_by binary(16)    not null,
    requested_at datetime(6)   not null,
    state        varchar(20)   not null,
    done         bigint        not null,
    total        bigint        null,
    started_at   datetime(6)   null,
    ended_at     datetime(6)   null,
    problem_code varchar(60)   null,
    problem_zh   varchar(1000) null,
    problem_en   varchar(1000) null,
    file_name    varchar(200)  null,
    media_type   varchar(100)  null,
    file_size    bigint        null,
    file_sha256  char(64)      null,
    primary key (id),
    key ix_job_requested_by (requested_by, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- The queue itself, as db-scheduler wants it; whoever works in the background has a row here until it is done.
create table scheduled_task (
    task_name            varchar(100) not null,
    task_instance        varchar(100) not null,
    task_data            blob         null,
    execution_time       datetime(6)  not null,
    picked               boolean      not null,
    picked_by            varchar(50)  null,
    last_success         datetime(6)  null,
    last_failure         datetime(6)  null,
    consecutive_failures int          null,
    last_heartbeat       datetime(6)  null,
    version              bigint       not null,
    priority             smallint     null,
    primary key (task_name, task_instance),
    key ix_scheduled_task_execution_time (execution_time),
    key ix_scheduled_task_last_heartbeat (last_heartbeat)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
