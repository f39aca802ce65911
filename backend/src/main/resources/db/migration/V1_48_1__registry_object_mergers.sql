alter table regulated_object
    add column survivor binary(16) null,
    add key ix_regulated_object_survivor (survivor),
    add key ix_regulated_object_name (name),
    add key ix_regulated_object_address (address),
    add constraint fk_regulated_object_survivor foreign key (survivor) references regulated_object (id);

create table object_merger (
    number        bigint        not null auto_increment,
    merged        binary(16)    not null,
    survivor      binary(16)    not null,
    reason        varchar(1000) not null,
    merged_by     binary(16)    not null,
    merged_at     datetime(6)   not null,
    undone_reason varchar(1000) null,
    undone_by     binary(16)    null,
    undone_at     datetime(6)   null,
    primary key (number),
    key ix_object_merger_merged (merged),
    constraint fk_object_merger_merged foreign key (merged) references regulated_object (id),
    constraint fk_object_merger_survivor foreign key (survivor) references regulated_object (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
