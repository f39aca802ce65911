create table case_volume (
    case_id     binary(16) not null,
    volume      int        not null,
    archived_on date       not null,
    archived_by binary(16) not null,
    reopened_on date,
    primary key (case_id, volume),
    constraint fk_case_volume_case foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

insert into case_volume (case_id, volume, archived_on, archived_by)
select id, 1, archived_on, archived_by
from case_file
where archived_on is not null
  and archived_by is not null;

-- A case that is investigated again gets a supplementary volume; what was bound before stays.
alter table case_archive_item
    add column volume int not null default 1,
    drop primary key,
    add primary key (case_id, volume, position);

create table case_reopening (
    id                binary(16)    not null,
    case_id           binary(16)    not null,
    region            char(6)       not null,
    ground            varchar(40)   not null,
    ground_text       varchar(500)  not null,
    citation          varchar(500)  not null,
    reason            varchar(2000) not null,
    revoked_by        varchar(200),
    revocation_number varchar(100),
    revoked_on        date,
    proposed_on       date          not null,
    proposed_by       binary(16)    not null,
    status            varchar(40)   not null,
    opinion           varchar(1000),
    decided_on        date,
    decided_by        binary(16),
    document_id       binary(16),
    version           bigint        not null,
    primary key (id),
    key ix_case_reopening_case (case_id, id),
    key ix_case_reopening_open (status, region, id),
    constraint fk_case_reopening_case foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table case_reopening_evidence (
    reopening_id binary(16) not null,
    evidence_id  binary(16) not null,
    primary key (reopening_id, evidence_id),
    constraint fk_case_reopening_evidence foreign key (reopening_id) references case_reopening (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
