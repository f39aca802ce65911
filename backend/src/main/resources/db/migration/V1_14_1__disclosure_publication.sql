create table publication (
    id               binary(16)      not null,
    penalty_id       binary(16)      not null,
    region           char(6)         not null,
    kind             varchar(40)     not null,
    document_number  varchar(60)     not null,
    party_name       varchar(200)    not null,
    credit_code      char(18)        null,
    violation        varchar(500)    not null,
    amount           decimal(15, 2)  not null,
    decided_on       date            not null,
    published_on     date            not null,
    published_by     binary(16)      not null,
    published_at     datetime(6)     not null,
    text             mediumtext      not null,
    primary key (id),
    unique key publication_penalty (penalty_id),
    key publication_region (region, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
