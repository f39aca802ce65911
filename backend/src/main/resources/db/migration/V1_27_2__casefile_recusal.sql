create table case_recusal (
    id              binary(16)    not null,
    case_id         binary(16)    not null,
    region          char(6)       not null,
    officer_id      binary(16)    not null,
    applicant       varchar(40)   not null,
    ground          varchar(40)   not null,
    reason          varchar(1000) not null,
    applied_on      date          not null,
    recorded_by     binary(16)    not null,
    decider         varchar(40)   not null,
    investigator    boolean       not null,
    status          varchar(40)   not null,
    opinion         varchar(1000),
    decided_on      date,
    decided_by      binary(16),
    document_number varchar(60),
    document_id     binary(16),
    delivery_id     binary(16),
    replaced_on     date,
    version         bigint        not null,
    primary key (id),
    key case_recusal_of (case_id, id),
    key case_recusal_officer (officer_id, status),
    constraint fk_case_recusal_case foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table case_recusal_attendee (
    recusal_id binary(16) not null,
    officer_id binary(16) not null,
    primary key (recusal_id, officer_id),
    constraint fk_case_recusal_attendee foreign key (recusal_id) references case_recusal (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

alter table case_investigator
    add column recused_on date;
