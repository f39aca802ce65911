create table penalty (
    id                binary(16)     not null,
    case_id           binary(16)     not null,
    kind              varchar(40)    not null,
    region            char(6)        not null,
    party_id          binary(16)     not null,
    party_kind        varchar(40)    not null,
    violation         varchar(40)    not null,
    acted_on          date           not null,
    prepared_on       date           not null,
    proposed_amount   decimal(15, 2) null,
    grade             varchar(40)    null,
    status            varchar(40)    not null,
    notice_served_on  date           null,
    statement_ends_on date           null,
    served_on         date           null,
    version           bigint         not null,
    primary key (id),
    key ix_penalty_case (case_id, id),
    key ix_penalty_region (region, id),
    constraint fk_penalty_case foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table penalty_investigator (
    penalty_id binary(16) not null,
    officer_id binary(16) not null,
    primary key (penalty_id, officer_id),
    constraint fk_penalty_investigator_penalty foreign key (penalty_id) references penalty (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table penalty_per_day_ground (
    penalty_id      binary(16)   not null,
    order_id        binary(16)   not null,
    order_number    varchar(100) not null,
    order_served_on date         not null,
    recheck_id      binary(16)   not null,
    rechecked_on    date         not null,
    result          varchar(40)  not null,
    primary key (penalty_id),
    constraint uq_penalty_per_day_ground_order unique (order_id),
    constraint fk_penalty_per_day_ground_penalty foreign key (penalty_id) references penalty (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table penalty_notice (
    penalty_id       binary(16)     not null,
    amount           decimal(15, 2) not null,
    facts            varchar(4000)  not null,
    hearing_offered  boolean        not null,
    discussion_due   boolean        not null,
    legal_review_due boolean        not null,
    explanation      text           not null,
    gates            text           not null,
    issued_on        date           not null,
    issued_by        binary(16)     not null,
    document_id      binary(16)     not null,
    number           varchar(100)   not null,
    delivery_id      binary(16)     not null,
    primary key (penalty_id),
    constraint fk_penalty_notice_penalty foreign key (penalty_id) references penalty (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table penalty_statement (
    id          binary(16)    not null,
    penalty_id  binary(16)    not null,
    received_on date          not null,
    summary     varchar(4000) not null,
    accepted    boolean       not null,
    response    varchar(2000) not null,
    recorded_by binary(16)    not null,
    primary key (id),
    key ix_penalty_statement_penalty (penalty_id),
    constraint fk_penalty_statement_penalty foreign key (penalty_id) references penalty (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table penalty_hearing_answer (
    penalty_id  binary(16)  not null,
    choice      varchar(40) not null,
    received_on date        not null,
    recorded_by binary(16)  not null,
    primary key (penalty_id),
    constraint fk_penalty_hearing_answer_penalty foreign key (penalty_id) references penalty (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table penalty_hearing (
    penalty_id  binary(16)    not null,
    notified_on date          not null,
    held_on     date          not null,
    chair       binary(16)    not null,
    report      varchar(4000) not null,
    recorded_by binary(16)    not null,
    primary key (penalty_id),
    constraint fk_penalty_hearing_penalty foreign key (penalty_id) references penalty (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table penalty_legal_review (
    id          binary(16)    not null,
    penalty_id  binary(16)    not null,
    outcome     varchar(40)   not null,
    opinion     varchar(1000) not null,
    reviewed_on date          not null,
    reviewed_by binary(16)    not null,
    primary key (id),
    key ix_penalty_legal_review_penalty (penalty_id),
    constraint fk_penalty_legal_review_penalty foreign key (penalty_id) references penalty (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table penalty_discussion (
    id                    binary(16)    not null,
    penalty_id            binary(16)    not null,
    held_on               date          not null,
    conclusion            varchar(2000) not null,
    agreed                boolean       not null,
    statements_considered int           not null,
    hearing_considered    boolean       not null,
    chaired_by            binary(16)    not null,
    primary key (id),
    key ix_penalty_discussion_penalty (penalty_id),
    constraint fk_penalty_discussion_penalty foreign key (penalty_id) references penalty (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table penalty_discussion_attendance (
    discussion_id binary(16)   not null,
    officer       binary(16)   not null,
    opinion       varchar(40)  null,
    remark        varchar(500) null,
    primary key (discussion_id, officer),
    constraint fk_penalty_discussion_attendance foreign key (discussion_id) references penalty_discussion (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table penalty_decision (
    penalty_id  binary(16)     not null,
    amount      decimal(15, 2) not null,
    reasons     varchar(2000)  not null,
    explanation text           not null,
    gates       text           not null,
    fingerprint char(64)       not null,
    decided_on  date           not null,
    decided_by  binary(16)     not null,
    document_id binary(16)     not null,
    number      varchar(100)   not null,
    delivery_id binary(16)     not null,
    primary key (penalty_id),
    constraint fk_penalty_decision_penalty foreign key (penalty_id) references penalty (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
