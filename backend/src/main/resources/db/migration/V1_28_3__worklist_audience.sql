alter table worklist_task
    add column domain varchar(40) null;

-- Open tasks only, under each role that sees them and under '*' for all, once for the province, the city and the county they lie in: a page
-- is read from one place of an index, however many are open.
create table worklist_audience (
    role             varchar(40) not null,
    area             varchar(6)  not null,
    worklist_task_id binary(16)  not null,
    domain           varchar(40) null,
    subject_type     varchar(40) not null,
    due_on           date        null,
    claimed          boolean     not null,
    primary key (role, area, worklist_task_id),
    key worklist_audience_task (worklist_task_id),
    key worklist_audience_free (role, area, claimed, worklist_task_id),
    key worklist_audience_due (role, area, due_on),
    constraint worklist_audience_of foreign key (worklist_task_id) references worklist_task (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

insert into worklist_audience (role, area, worklist_task_id, domain, subject_type, due_on, claimed)
select audience.role, left(t.region, digits.n), t.id, t.domain, t.subject_type, t.due_on, t.claimed_by is not null
from worklist_task t
join (select worklist_task_id, role from worklist_task_role
      union all
      select id, '*' from worklist_task) audience on audience.worklist_task_id = t.id
cross join (select 2 as n union all select 4 union all select 6) digits
where t.status = 'OPEN';

create table worklist_saved_filter (
    id           binary(16)  not null,
    officer_id   binary(16)  not null,
    name         varchar(50) not null,
    filter       varchar(20) not null,
    domain       varchar(40) null,
    county       char(6)     null,
    subject_type varchar(40) null,
    primary key (id),
    unique key worklist_saved_filter_name (officer_id, name)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
