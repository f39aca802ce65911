alter table regulated_object
    add column content      json        null,
    add column plate        varchar(20) null,
    add column vin          char(17)    null,
    add column machine_code varchar(30) null,
    add unique key uk_regulated_object_plate (plate),
    add unique key uk_regulated_object_vin (vin),
    add unique key uk_regulated_object_machine_code (machine_code);

create table object_version (
    object_id  binary(16)   not null,
    version    bigint       not null,
    name       varchar(200) not null,
    address    varchar(300) not null,
    content    json         null,
    changed_by binary(16)   not null,
    changed_at datetime(6)  not null,
    reason     varchar(500) not null,
    primary key (object_id, version),
    constraint fk_object_version_object foreign key (object_id) references regulated_object (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table object_owner (
    object_id   binary(16)  not null,
    owned_from  date        not null,
    party_id    binary(16)  not null,
    recorded_by binary(16)  not null,
    recorded_at datetime(6) not null,
    primary key (object_id, owned_from),
    key ix_object_owner_party (party_id, owned_from),
    constraint fk_object_owner_object foreign key (object_id) references regulated_object (id),
    constraint fk_object_owner_party foreign key (party_id) references party (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

insert into object_owner (object_id, owned_from, party_id, recorded_by, recorded_at)
select id, date(timestampadd(hour, 8, registered_at)), party_id, registered_by, registered_at
from regulated_object;

alter table inspection add key ix_inspection_object (object_id, id);
alter table case_file add key ix_case_file_object (object_id, id);
