create table evidence_hold (
    id                  binary(16)    not null,
    case_id             binary(16)    not null,
    region              char(6)       not null,
    reason              varchar(1000) not null,
    urgent              boolean       not null,
    agreed_by           binary(16),
    requested_on        date          not null,
    requested_by        binary(16)    not null,
    status              varchar(40)   not null,
    approved            boolean,
    opinion             varchar(1000),
    approved_on         date,
    approved_by         binary(16),
    executed_on         date,
    notice_number       varchar(60),
    notice_id           binary(16),
    notice_delivery_id  binary(16),
    ends_on             date,
    disposal            varchar(40),
    explanation         varchar(1000),
    disposed_on         date,
    disposed_by         binary(16),
    release_number      varchar(60),
    release_id          binary(16),
    release_delivery_id binary(16),
    version             bigint        not null,
    primary key (id),
    key evidence_hold_of (case_id, id),
    key evidence_hold_region (region, id),
    constraint fk_evidence_hold_case foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table evidence_hold_officer (
    hold_id    binary(16) not null,
    officer_id binary(16) not null,
    primary key (hold_id, officer_id),
    constraint fk_evidence_hold_officer foreign key (hold_id) references evidence_hold (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table evidence_hold_item (
    hold_id       binary(16)   not null,
    position      int          not null,
    name          varchar(100) not null,
    specification varchar(100),
    quantity      varchar(60)  not null,
    kept_at       varchar(200) not null,
    primary key (hold_id, position),
    constraint fk_evidence_hold_item foreign key (hold_id) references evidence_hold (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
