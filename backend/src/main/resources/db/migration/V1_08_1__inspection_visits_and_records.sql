create table inspection (
    id           binary(16)    not null,
    version      bigint        not null,
    lead_id      binary(16)    not null,
    object_id    binary(16)    not null,
    party_id     binary(16)    not null,
    region       char(6)       not null,
    domain       varchar(40)   not null,
    checklist    varchar(40)   not null,
    planned_on   date          not null,
    opened_by    binary(16)    not null,
    opened_at    datetime(6)   not null,
    status       varchar(40)   not null,
    inspected_on date          null,
    outcome      varchar(40)   null,
    reason       varchar(2000) null,
    concluded_by binary(16)    null,
    concluded_on date          null,
    primary key (id),
    key ix_inspection_region (region, id),
    key ix_inspection_lead (lead_id, id),
    key ix_inspection_status (status, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table inspection_inspector (
    inspection_id binary(16) not null,
    position      int        not null,
    officer_id    binary(16) not null,
    primary key (inspection_id, officer_id),
    key ix_inspection_inspector_officer (officer_id, inspection_id),
    constraint fk_inspection_inspector foreign key (inspection_id) references inspection (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table checklist_answer (
    inspection_id binary(16)    not null,
    item          varchar(60)   not null,
    position      int           not null,
    result        varchar(40)   not null,
    note          varchar(1000) null,
    primary key (inspection_id, item),
    constraint fk_checklist_answer foreign key (inspection_id) references inspection (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table checklist_answer_evidence (
    inspection_id binary(16)  not null,
    item          varchar(60) not null,
    position      int         not null,
    evidence_id   binary(16)  not null,
    primary key (inspection_id, item, evidence_id),
    constraint fk_checklist_answer_evidence foreign key (inspection_id, item)
        references checklist_answer (inspection_id, item)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table reading (
    id               binary(16)     not null,
    inspection_id    binary(16)     not null,
    quantity         varchar(60)    not null,
    value            decimal(18, 6) not null,
    unit             varchar(30)    not null,
    instrument       varchar(120)   not null,
    calibrated_until date           not null,
    taken_at         datetime(6)    not null,
    added_by         binary(16)     not null,
    primary key (id),
    key ix_reading_inspection (inspection_id, id),
    constraint fk_reading_inspection foreign key (inspection_id) references inspection (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table site_record (
    inspection_id binary(16)  not null,
    signed_by     binary(16)  not null,
    inspected_on  date        not null,
    signed_on     date        not null,
    stored_at     datetime(6) not null,
    text          longtext    not null,
    text_sha256   char(64)    not null,
    said          json        not null,
    primary key (inspection_id),
    constraint fk_site_record_inspection foreign key (inspection_id) references inspection (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
