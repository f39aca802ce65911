create table follow_up_item (
    visit_id  binary(16)    not null,
    origin_id binary(16)    not null,
    violation varchar(40)   not null,
    object_id binary(16)    not null,
    result    varchar(40)   null,
    note      varchar(1000) null,
    primary key (visit_id, origin_id, violation),
    key ix_follow_up_item_object (object_id, result),
    constraint fk_follow_up_item_visit foreign key (visit_id) references inspection (id),
    constraint fk_follow_up_item_origin foreign key (origin_id) references inspection (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table follow_up_evidence (
    visit_id    binary(16)  not null,
    origin_id   binary(16)  not null,
    violation   varchar(40) not null,
    evidence_id binary(16)  not null,
    primary key (visit_id, origin_id, violation, evidence_id),
    constraint fk_follow_up_evidence_item foreign key (visit_id, origin_id, violation)
        references follow_up_item (visit_id, origin_id, violation)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table follow_up_waiver (
    origin_id binary(16)   not null,
    violation varchar(40)  not null,
    object_id binary(16)   not null,
    reason    varchar(500) not null,
    primary key (origin_id, violation),
    key ix_follow_up_waiver_object (object_id),
    constraint fk_follow_up_waiver_origin foreign key (origin_id) references inspection (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table follow_up_next (
    visit_id binary(16) not null,
    lead_id  binary(16) not null,
    primary key (visit_id),
    unique key uk_follow_up_next_lead (lead_id),
    constraint fk_follow_up_next_visit foreign key (visit_id) references inspection (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
