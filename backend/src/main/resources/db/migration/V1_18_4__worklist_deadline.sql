create table worklist_task_deadline (
    worklist_task_id binary(16) not null,
    deadline_id      binary(16) not null,
    primary key (worklist_task_id),
    key ix_worklist_task_deadline (deadline_id),
    constraint fk_worklist_task_deadline_task foreign key (worklist_task_id) references worklist_task (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
