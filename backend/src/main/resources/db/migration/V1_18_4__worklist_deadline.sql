alter table worklist_task
    add column deadline_id binary(16),
    add key ix_worklist_task_deadline (deadline_id);
