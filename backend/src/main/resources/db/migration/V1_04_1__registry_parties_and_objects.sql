create table party (
    id                   binary(16)   not null,
    version              bigint       not null,
    kind                 varchar(40)  not null,
    name                 varchar(200) not null,
    credit_code          char(18)     null,
    identity_number      char(18)     null,
    legal_representative varchar(100) null,
    phone                varchar(20)  null,
    address              varchar(300) not null,
    region               char(6)      not null,
    registered_by        binary(16)   not null,
    registered_at        datetime(6)  not null,
    primary key (id),
    unique key uk_party_credit_code (credit_code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table regulated_object (
    id            binary(16)   not null,
    version       bigint       not null,
    party_id      binary(16)   not null,
    kind          varchar(40)  not null,
    name          varchar(200) not null,
    address       varchar(300) not null,
    region        char(6)      not null,
    longitude     decimal(9, 6) null,
    latitude      decimal(9, 6) null,
    registered_by binary(16)   not null,
    registered_at datetime(6)  not null,
    primary key (id),
    key ix_regulated_object_region (region, id),
    key ix_regulated_object_party (party_id, id),
    constraint fk_regulated_object_party foreign key (party_id) references party (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
