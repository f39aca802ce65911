alter table deadline
    add column extensions int not null default 0,
    add column stopped_on date;

create table deadline_change (
    id          binary(16)   not null primary key,
    deadline_id binary(16)   not null,
    kind        varchar(40)  not null,
    stop_id     binary(16),
    exclusion   varchar(40),
    from_on     date         not null,
    to_on       date,
    approver    varchar(40),
    reason      varchar(500) not null,
    proof       varchar(200),
    officer_id  binary(16)   not null,
    recorded_at datetime(6)  not null,
    due_before  date         not null,
    due_after   date         not null,
    key deadline_change_of (deadline_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
