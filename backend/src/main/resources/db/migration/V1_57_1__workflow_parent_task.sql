-- The engine looks for the sub-tasks of every task that it completes; without an index of its own it read all open tasks for each.
create index lijian_task_parent on ACT_RU_TASK (PARENT_TASK_ID_);
