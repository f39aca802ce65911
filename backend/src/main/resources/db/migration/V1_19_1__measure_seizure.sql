create table seizure (
    id               binary(16)     not null,
    inspection_id    binary(16)     not null,
    violation        varchar(40)    not null,
    case_id          binary(16)     null,
    party_id         binary(16)     not null,
    region           char(6)        not null,
    kind             varchar(40)    not null,
    urgent           boolean        not null,
    grave            boolean        not null,
    ground           varchar(40)    not null,
    ground_citation  varchar(400)   not null,
    statute          varchar(200)   null,
    facts            text           not null,
    objects          text           not null,
    proposed_on      date           not null,
    proposed_by      binary(16)     not null,
    proposed_at      datetime(6)    not null,
    status           varchar(40)    not null,
    approved_at      datetime(6)    null,
    approve_by       datetime(6)    null,
    executed_on      date           null,
    stops_discharge  boolean        null,
    extended         boolean        not null,
    lapse            varchar(40)    null,
    ended_on         date           null,
    version          bigint         not null,
    primary key (id),
    key seizure_act (inspection_id, violation),
    key seizure_case (case_id),
    key seizure_region (region, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table measure_decision (
    measure_id    binary(16)     not null,
    approved      boolean        not null,
    opinion       text           not null,
    refrain       varchar(40)    null,
    discussed_on  date           null,
    participants  text           null,
    conclusion    text           null,
    decided_on    date           not null,
    decided_by    binary(16)     not null,
    decided_at    datetime(6)    not null,
    primary key (measure_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table seizure_execution (
    seizure_id             binary(16)     not null,
    started_at             datetime(6)    not null,
    ended_at               datetime(6)    not null,
    place                  varchar(200)   not null,
    party_name             varchar(200)   null,
    party_post             varchar(200)   null,
    witness_name           varchar(200)   null,
    witness_post           varchar(200)   null,
    party_statement        text           not null,
    signed_at              datetime(6)    not null,
    signed_by_party        boolean        not null,
    recorded_by            binary(16)     not null,
    recorded_at            datetime(6)    not null,
    record_document_id     binary(16)     not null,
    decision_document_id   binary(16)     not null,
    decision_number        varchar(60)    not null,
    decision_delivery_id   binary(16)     not null,
    inventory_document_id  binary(16)     not null,
    inventory_delivery_id  binary(16)     not null,
    primary key (seizure_id),
    constraint seizure_execution_of_seizure foreign key (seizure_id) references seizure (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table seizure_officer (
    seizure_id  binary(16)     not null,
    officer_id  binary(16)     not null,
    primary key (seizure_id, officer_id),
    constraint seizure_officer_of_seizure foreign key (seizure_id) references seizure (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table seizure_item (
    seizure_id      binary(16)     not null,
    number          int            not null,
    name            varchar(200)   not null,
    model           varchar(200)   null,
    maker           varchar(200)   null,
    quantity        varchar(200)   not null,
    item_condition  varchar(200)   not null,
    place           varchar(200)   not null,
    keeping         varchar(200)   not null,
    keeper          varchar(200)   not null,
    primary key (seizure_id, number),
    constraint seizure_item_of_seizure foreign key (seizure_id) references seizure (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table seizure_extension (
    seizure_id       binary(16)     not null,
    reasons          text           not null,
    due_on           date           not null,
    approved_on      date           not null,
    approved_by      binary(16)     not null,
    document_id      binary(16)     not null,
    document_number  varchar(60)    not null,
    delivery_id      binary(16)     not null,
    primary key (seizure_id),
    constraint seizure_extension_of_seizure foreign key (seizure_id) references seizure (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table lift_request (
    id           binary(16)     not null,
    seizure_id   binary(16)     not null,
    received_on  date           not null,
    reasons      text           not null,
    recorded_by  binary(16)     not null,
    answer_by    date           not null,
    granted      boolean        null,
    answer       text           null,
    answered_on  date           null,
    answered_by  binary(16)     null,
    primary key (id),
    key lift_request_seizure (seizure_id),
    constraint lift_request_of_seizure foreign key (seizure_id) references seizure (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table seizure_lifting (
    seizure_id       binary(16)     not null,
    ground           varchar(40)    not null,
    reasons          text           not null,
    lifted_on        date           not null,
    lifted_by        binary(16)     not null,
    serve_by         date           not null,
    document_id      binary(16)     not null,
    document_number  varchar(60)    not null,
    delivery_id      binary(16)     not null,
    primary key (seizure_id),
    constraint seizure_lifting_of_seizure foreign key (seizure_id) references seizure (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table seizure_disposal (
    seizure_id   binary(16)     not null,
    disposed_on  date           not null,
    receiver     varchar(200)   not null,
    authority    varchar(200)   null,
    referral     varchar(200)   null,
    remark       text           null,
    recorded_by  binary(16)     not null,
    primary key (seizure_id),
    constraint seizure_disposal_of_seizure foreign key (seizure_id) references seizure (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
