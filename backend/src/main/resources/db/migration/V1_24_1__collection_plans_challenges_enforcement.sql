alter table collection
    add column status varchar(40) not null default 'OPEN' after due_on,
    add column papers int not null default 0 after settled_on;

update collection set status = 'SETTLED' where settled_on is not null;

create table payment_plan (
    id              binary(16)    not null,
    collection_id   binary(16)    not null,
    requested_on    date          not null,
    hardship        varchar(1000) not null,
    requested_by    binary(16)    not null,
    requested_at    datetime(6)   not null,
    decided_on      date          null,
    approved        boolean       null,
    reasons         varchar(1000) null,
    decided_by      binary(16)    null,
    document_id     binary(16)    null,
    document_number varchar(100)  null,
    delivery_id     binary(16)    null,
    primary key (id),
    key payment_plan_collection (collection_id, requested_at),
    constraint payment_plan_of_collection foreign key (collection_id) references collection (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table payment_plan_instalment (
    plan_id binary(16)     not null,
    seq     int            not null,
    due_on  date           not null,
    amount  decimal(15, 2) not null,
    primary key (plan_id, seq),
    constraint payment_plan_instalment_of_plan foreign key (plan_id) references payment_plan (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table decision_challenge (
    id             binary(16)     not null,
    collection_id  binary(16)     not null,
    kind           varchar(40)    not null,
    body           varchar(200)   not null,
    case_number    varchar(100)   not null,
    accepted_on    date           not null,
    recorded_by    binary(16)     not null,
    recorded_at    datetime(6)    not null,
    ended_on       date           null,
    outcome        varchar(40)    null,
    outcome_number varchar(100)   null,
    amount         decimal(15, 2) null,
    ended_by       binary(16)     null,
    primary key (id),
    key decision_challenge_collection (collection_id, accepted_on),
    constraint decision_challenge_of_collection foreign key (collection_id) references collection (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table performance_demand (
    id              binary(16)     not null,
    collection_id   binary(16)     not null,
    issued_on       date           not null,
    amount          decimal(15, 2) not null,
    document_id     binary(16)     not null,
    document_number varchar(100)   not null,
    delivery_id     binary(16)     not null,
    issued_by       binary(16)     not null,
    issued_at       datetime(6)    not null,
    served_on       date           null,
    waits_until     date           null,
    primary key (id),
    unique key performance_demand_document (document_id),
    key performance_demand_collection (collection_id, issued_at),
    constraint performance_demand_of_collection foreign key (collection_id) references collection (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table court_application (
    id              binary(16)     not null,
    collection_id   binary(16)     not null,
    applied_on      date           not null,
    court           varchar(200)   not null,
    amount          decimal(15, 2) not null,
    document_id     binary(16)     not null,
    document_number varchar(100)   not null,
    signed_by       binary(16)     not null,
    signed_at       datetime(6)    not null,
    answered_on     date           null,
    outcome         varchar(40)    null,
    case_number     varchar(100)   null,
    reasons         varchar(1000)  null,
    answered_by     binary(16)     null,
    primary key (id),
    key court_application_collection (collection_id, signed_at),
    constraint court_application_of_collection foreign key (collection_id) references collection (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
