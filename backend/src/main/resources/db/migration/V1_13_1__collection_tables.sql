create table collection (
    id          binary(16)     not null,
    penalty_id  binary(16)     not null,
    case_id     binary(16)     not null,
    region      char(6)        not null,
    principal   decimal(15, 2) not null,
    served_on   date           not null,
    due_on      date           not null,
    settled_on  date           null,
    version     bigint         not null,
    primary key (id),
    unique key collection_penalty (penalty_id),
    key collection_case (case_id),
    key collection_region (region, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table payment (
    id              binary(16)     not null,
    collection_id   binary(16)     not null,
    amount          decimal(15, 2) not null,
    paid_on         date           not null,
    bank_reference  varchar(100)   not null,
    recorded_by     binary(16)     not null,
    recorded_at     datetime(6)    not null,
    primary key (id),
    unique key payment_bank_reference (bank_reference),
    key payment_collection (collection_id, paid_on),
    constraint payment_of_collection foreign key (collection_id) references collection (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
