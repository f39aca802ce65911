create table decision_revocation (
    collection_id   binary(16)     not null,
    fine            decimal(15, 2) not null,
    reasons         varchar(1000)  not null,
    revoked_on      date           not null,
    revoked_by      binary(16)     not null,
    document_id     binary(16)     not null,
    document_number varchar(100)   not null,
    delivery_id     binary(16)     not null,
    primary key (collection_id),
    constraint fk_decision_revocation foreign key (collection_id) references collection (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table decision_revocation_evidence (
    collection_id binary(16) not null,
    evidence_id   binary(16) not null,
    primary key (collection_id, evidence_id),
    constraint fk_decision_revocation_evidence foreign key (collection_id) references decision_revocation (collection_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
