create table collection_ending (
    collection_id binary(16)    not null,
    circumstance  varchar(40)   not null,
    reasons       varchar(1000) not null,
    ended_on      date          not null,
    ended_by      binary(16)    not null,
    document_id   binary(16)    not null,
    primary key (collection_id),
    constraint fk_collection_ending foreign key (collection_id) references collection (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table collection_ending_evidence (
    collection_id binary(16) not null,
    evidence_id   binary(16) not null,
    primary key (collection_id, evidence_id),
    constraint fk_collection_ending_evidence foreign key (collection_id) references collection_ending (collection_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
