create table case_file (
    id            binary(16)    not null,
    inspection_id binary(16)    not null,
    lead_id       binary(16)    not null,
    party_id      binary(16)    not null,
    object_id     binary(16)    not null,
    region        char(6)       not null,
    violation     varchar(40)   not null,
    act_ended_on  date          not null,
    discovered_on date          not null,
    cause         varchar(200)  not null,
    facts         varchar(4000) not null,
    requested_on  date          not null,
    requested_by  binary(16)    not null,
    status        varchar(40)   not null,
    archived_on   date          null,
    archived_by   binary(16)    null,
    version       bigint        not null,
    primary key (id),
    constraint uq_case_file_one_act unique (inspection_id, violation),
    key ix_case_file_region (region, id),
    key ix_case_file_status (status, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table case_investigator (
    case_id    binary(16) not null,
    officer_id binary(16) not null,
    primary key (case_id, officer_id),
    constraint fk_case_investigator_case foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table case_filing (
    case_id     binary(16)    not null,
    approved    boolean       not null,
    opinion     varchar(1000) not null,
    decided_on  date          not null,
    decided_by  binary(16)    not null,
    number      varchar(100)  null,
    document_id binary(16)    null,
    primary key (case_id),
    constraint fk_case_filing_case foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table case_report (
    id              binary(16)     not null,
    case_id         binary(16)     not null,
    facts           varchar(4000)  not null,
    conclusion      varchar(2000)  not null,
    proposed_amount decimal(15, 2) not null,
    grade           varchar(40)    not null,
    reasons         varchar(2000)  not null,
    explanation     text           not null,
    reported_on     date           not null,
    reported_by     binary(16)     not null,
    document_id     binary(16)     not null,
    primary key (id),
    key ix_case_report_case (case_id),
    constraint fk_case_report_case foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table case_report_evidence (
    report_id   binary(16) not null,
    evidence_id binary(16) not null,
    primary key (report_id, evidence_id),
    constraint fk_case_report_evidence_report foreign key (report_id) references case_report (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table case_review (
    id               binary(16)    not null,
    case_id          binary(16)    not null,
    report_id        binary(16)    not null,
    outcome          varchar(40)   not null,
    jurisdiction_met boolean       not null,
    facts_met        boolean       not null,
    evidence_met     boolean       not null,
    procedure_met    boolean       not null,
    limitation_met   boolean       not null,
    law_met          boolean       not null,
    opinion          varchar(1000) not null,
    reviewed_on      date          not null,
    reviewed_by      binary(16)    not null,
    primary key (id),
    constraint uq_case_review_report unique (report_id),
    key ix_case_review_case (case_id),
    constraint fk_case_review_report foreign key (report_id) references case_report (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table case_closing_request (
    id           binary(16)    not null,
    case_id      binary(16)    not null,
    ground       varchar(40)   not null,
    summary      varchar(2000) not null,
    requested_on date          not null,
    requested_by binary(16)    not null,
    primary key (id),
    key ix_case_closing_request_case (case_id),
    constraint fk_case_closing_request_case foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table case_closing_decision (
    request_id  binary(16)    not null,
    case_id     binary(16)    not null,
    approved    boolean       not null,
    opinion     varchar(1000) not null,
    decided_on  date          not null,
    decided_by  binary(16)    not null,
    document_id binary(16)    null,
    primary key (request_id),
    key ix_case_closing_decision_case (case_id),
    constraint fk_case_closing_decision_request foreign key (request_id) references case_closing_request (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table case_archive_item (
    case_id   binary(16)   not null,
    position  int          not null,
    part      varchar(40)  not null,
    name      varchar(200) not null,
    reference varchar(300) null,
    primary key (case_id, position),
    constraint fk_case_archive_item_case foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
