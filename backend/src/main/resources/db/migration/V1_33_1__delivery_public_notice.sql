create table delivery_public_notice (
    delivery_id  binary(16)   not null,
    published_on date         not null,
    medium       varchar(200) not null,
    reason       varchar(500) not null,
    evidence_id  binary(16)   not null,
    ends_on      date         not null,
    officer_id   binary(16)   not null,
    recorded_at  datetime(6)  not null,
    primary key (delivery_id),
    constraint fk_delivery_public_notice foreign key (delivery_id) references delivery (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
