create table collection_refund (
    id             binary(16)     not null,
    collection_id  binary(16)     not null,
    amount         decimal(15, 2) not null,
    reasons        varchar(1000)  not null,
    ordered_on     date           not null,
    ordered_by     binary(16)     not null,
    paid_on        date           null,
    bank_reference varchar(100)   null,
    recorded_by    binary(16)     null,
    recorded_at    datetime(6)    null,
    primary key (id),
    unique key uk_collection_refund_reference (bank_reference),
    constraint fk_collection_refund foreign key (collection_id) references collection (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
