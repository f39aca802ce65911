create table worklist_task (
    id           binary(16)   not null,
    task_id      binary(16)   not null,
    process      varchar(40)  not null,
    step         varchar(80)  not null,
    name         varchar(100) not null,
    subject_type varchar(40)  not null,
    subject_id   binary(16)   not null,
    region       char(6)      not null,
    due_on       date         null,
    basis        varchar(500) not null,
    status       varchar(40)  not null,
    claimed_by   binary(16)   null,
    opened_at    datetime(6)  not null,
    ended_at     datetime(6)  null,
    primary key (id),
    unique key worklist_task_once (task_id),
    key worklist_task_open (status, id),
    key worklist_task_due (status, due_on),
    key worklist_task_claimed (claimed_by, status, id),
    key worklist_task_subject (subject_id, step)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table worklist_task_role (
    worklist_task_id binary(16)  not null,
    role             varchar(40) not null,
    primary key (worklist_task_id, role),
    constraint worklist_task_role_of foreign key (worklist_task_id) references worklist_task (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table worklist_task_officer (
    worklist_task_id binary(16) not null,
    officer_id       binary(16) not null,
    primary key (worklist_task_id, officer_id),
    key worklist_task_officer_named (officer_id, worklist_task_id),
    constraint worklist_task_officer_of foreign key (worklist_task_id) references worklist_task (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
