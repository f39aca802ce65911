alter table deadline
    add column watched   boolean not null default false,
    add column warned    varchar(40),
    add column warned_on date;

create table deadline_warning (
    id          binary(16)  not null,
    deadline_id binary(16)  not null,
    code        varchar(40) not null,
    subject_id  binary(16)  not null,
    region      char(6)     not null,
    level       varchar(40) not null,
    due_on      date        not null,
    warned_at   datetime(6) not null,
    primary key (id),
    unique key deadline_warning_once (deadline_id, due_on, level),
    key deadline_warning_region (region, id),
    key deadline_warning_level (level, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table deadline_supervision (
    id          binary(16)   not null,
    deadline_id binary(16)   not null,
    due_on      date         not null,
    instruction varchar(500) not null,
    officer_id  binary(16)   not null,
    recorded_at datetime(6)  not null,
    primary key (id),
    key deadline_supervision_of (deadline_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

alter table deadline_move
    add column cause varchar(40) not null default 'LAW',
    add column reason varchar(500),
    modify column revision bigint null;

alter table worklist_task
    add column warned varchar(40);
