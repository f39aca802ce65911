-- One act may have been done by several parties: each has its own case about it, and none has two.
alter table case_norm
    add column party_id binary(16) null;

update case_norm n
join case_file c on c.id = n.case_id
set n.party_id = c.party_id;

alter table case_norm
    modify column party_id binary(16) not null,
    add unique key uk_case_norm_party (inspection_id, party_id, violation, held),
    drop index uk_case_norm_held;

alter table case_act
    add column party_id binary(16) null;

update case_act a
join case_file c on c.id = a.case_id
set a.party_id = c.party_id;

alter table case_act
    modify column party_id binary(16) not null,
    add unique key uk_case_act_party (inspection_id, party_id, violation, held),
    drop index uk_case_act_held;

create table joint_matter (
    id            binary(16)    not null,
    inspection_id binary(16)    not null,
    lead_id       binary(16)    not null,
    region        char(6)       not null,
    reason        varchar(1000) not null,
    founded_on    date          not null,
    founded_by    binary(16)    not null,
    version       bigint        not null,
    primary key (id),
    key ix_joint_matter_inspection (inspection_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- A withdrawn request leaves its party free to be accused anew: null is unlike any other null.
create table joint_party (
    case_id   binary(16)  not null,
    matter_id binary(16)  not null,
    party_id  binary(16)  not null,
    role      varchar(40) not null,
    joined_on date        not null,
    joined_by binary(16)  not null,
    held      boolean     null default true,
    primary key (case_id),
    unique key uk_joint_party (matter_id, party_id, held),
    constraint fk_joint_party_matter foreign key (matter_id) references joint_matter (id),
    constraint fk_joint_party_case foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
