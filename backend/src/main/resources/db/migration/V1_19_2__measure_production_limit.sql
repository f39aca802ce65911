create table production_limit (
    id                 binary(16)     not null,
    case_id            binary(16)     not null,
    party_id           binary(16)     not null,
    region             char(6)        not null,
    kind               varchar(40)    not null,
    previous_id        binary(16)     null,
    grave              boolean        not null,
    ground             varchar(40)    not null,
    ground_citation    varchar(400)   not null,
    statute            varchar(200)   null,
    facts              text           not null,
    requirement        text           not null,
    stops_discharge    boolean        not null,
    proposed_on        date           not null,
    proposed_by        binary(16)     not null,
    proposed_at        datetime(6)    not null,
    status             varchar(40)    not null,
    notice_served_on   date           null,
    statement_ends_on  date           null,
    hearing_requested  boolean        null,
    served_on          date           null,
    ends_on            date           null,
    extended           boolean        not null,
    ended_on           date           null,
    version            bigint         not null,
    primary key (id),
    key production_limit_case (case_id),
    key production_limit_region (region, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table limit_notice (
    limit_id         binary(16)     not null,
    issued_on        date           not null,
    issued_by        binary(16)     not null,
    document_id      binary(16)     not null,
    document_number  varchar(60)    not null,
    delivery_id      binary(16)     not null,
    primary key (limit_id),
    constraint limit_notice_of_limit foreign key (limit_id) references production_limit (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table limit_statement (
    limit_id     binary(16)     not null,
    id           binary(16)     not null,
    received_on  date           not null,
    summary      text           not null,
    accepted     boolean        not null,
    response     text           not null,
    recorded_by  binary(16)     not null,
    primary key (id),
    key limit_statement_limit (limit_id),
    constraint limit_statement_of_limit foreign key (limit_id) references production_limit (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table limit_hearing (
    limit_id     binary(16)     not null,
    notified_on  date           not null,
    held_on      date           not null,
    chair        binary(16)     not null,
    report       text           not null,
    recorded_by  binary(16)     not null,
    primary key (limit_id),
    constraint limit_hearing_of_limit foreign key (limit_id) references production_limit (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table limit_decision (
    limit_id         binary(16)     not null,
    decided_on       date           not null,
    decided_by       binary(16)     not null,
    reasons          text           not null,
    until_on         date           null,
    serve_by         date           not null,
    document_id      binary(16)     not null,
    document_number  varchar(60)    not null,
    delivery_id      binary(16)     not null,
    primary key (limit_id),
    constraint limit_decision_of_limit foreign key (limit_id) references production_limit (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table limit_extension (
    limit_id     binary(16)     not null,
    approved_on  date           not null,
    approved_by  binary(16)     not null,
    reasons      text           not null,
    until_on     date           not null,
    document_id  binary(16)     not null,
    delivery_id  binary(16)     not null,
    primary key (limit_id),
    constraint limit_extension_of_limit foreign key (limit_id) references production_limit (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table limit_plan (
    limit_id      binary(16)     not null,
    filed_on      date           not null,
    published_at  varchar(200)   not null,
    summary       text           not null,
    recorded_by   binary(16)     not null,
    primary key (limit_id),
    constraint limit_plan_of_limit foreign key (limit_id) references production_limit (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table limit_completion (
    limit_id      binary(16)     not null,
    completed_on  date           not null,
    filed_on      date           not null,
    summary       text           not null,
    monitoring    binary(16)     not null,
    comparison    binary(16)     not null,
    recorded_by   binary(16)     not null,
    primary key (limit_id),
    constraint limit_completion_of_limit foreign key (limit_id) references production_limit (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table limit_termination (
    limit_id     binary(16)     not null,
    ground       varchar(40)    not null,
    ended_on     date           not null,
    proof        varchar(200)   not null,
    recorded_by  binary(16)     not null,
    primary key (limit_id),
    constraint limit_termination_of_limit foreign key (limit_id) references production_limit (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table limit_follow_up (
    limit_id      binary(16)     not null,
    inspected_on  date           not null,
    compliant     boolean        not null,
    findings      text           not null,
    recorded_by   binary(16)     not null,
    primary key (limit_id),
    constraint limit_follow_up_of_limit foreign key (limit_id) references production_limit (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table limit_follow_up_officer (
    limit_id    binary(16)     not null,
    officer_id  binary(16)     not null,
    primary key (limit_id, officer_id),
    constraint limit_follow_up_officer_of_limit foreign key (limit_id) references production_limit (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
