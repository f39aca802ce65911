create table hearing (
    penalty_id   binary(16)  not null,
    case_id      binary(16)  not null,
    region       char(6)     not null,
    requested_on date        not null,
    status       varchar(40) not null,
    version      bigint      not null,
    primary key (penalty_id),
    constraint fk_hearing_penalty foreign key (penalty_id) references penalty (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table hearing_session (
    id               binary(16)    not null,
    penalty_id       binary(16)    not null,
    scheduled_on     date          not null,
    starts_at        char(5)       not null,
    place            varchar(200)  not null,
    chair            binary(16)    not null,
    closed_ground    varchar(40)   null,
    issued_on        date          not null,
    issued_by        binary(16)    not null,
    document_id      binary(16)    not null,
    number           varchar(100)  not null,
    delivery_id      binary(16)    not null,
    served_on        date          null,
    postponed_on     date          null,
    postponed_reason varchar(1000) null,
    primary key (id),
    key ix_hearing_session_penalty (penalty_id),
    constraint fk_hearing_session_hearing foreign key (penalty_id) references hearing (penalty_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table hearing_minutes (
    penalty_id  binary(16)    not null,
    held_on     date          not null,
    attended    boolean       not null,
    text        varchar(8000) not null,
    signature   varchar(40)   null,
    remark      varchar(1000) null,
    recorded_by binary(16)    not null,
    document_id binary(16)    not null,
    primary key (penalty_id),
    constraint fk_hearing_minutes_hearing foreign key (penalty_id) references hearing (penalty_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table hearing_agent (
    penalty_id    binary(16)   not null,
    position      int          not null,
    name          varchar(100) not null,
    authorisation varchar(200) not null,
    primary key (penalty_id, position),
    constraint fk_hearing_agent_minutes foreign key (penalty_id) references hearing_minutes (penalty_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table hearing_report (
    penalty_id  binary(16)    not null,
    facts       varchar(4000) not null,
    proposal    varchar(2000) not null,
    reported_on date          not null,
    reported_by binary(16)    not null,
    document_id binary(16)    not null,
    primary key (penalty_id),
    constraint fk_hearing_report_hearing foreign key (penalty_id) references hearing (penalty_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table hearing_withdrawal (
    penalty_id  binary(16)    not null,
    received_on date          not null,
    reason      varchar(1000) not null,
    recorded_by binary(16)    not null,
    primary key (penalty_id),
    constraint fk_hearing_withdrawal_hearing foreign key (penalty_id) references hearing (penalty_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- What was asked for before is there too: still to be notified, or over.
insert into hearing (penalty_id, case_id, region, requested_on, status, version)
select a.penalty_id, p.case_id, p.region, a.received_on,
       case when h.penalty_id is null then 'REQUESTED' else 'REPORTED' end, 0
from penalty_hearing_answer a
join penalty p on p.id = a.penalty_id
left join penalty_hearing h on h.penalty_id = a.penalty_id
where a.choice = 'REQUESTED';

alter table penalty_hearing
    drop column notified_on,
    add column result varchar(40) not null default 'HELD' after penalty_id,
    change column held_on over_on date not null,
    modify column chair binary(16) null;
