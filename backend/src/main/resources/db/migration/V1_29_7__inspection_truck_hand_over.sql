create table truck_hand_over (
    inspection_id binary(16) not null,
    said          json       not null,
    recorded_by   binary(16) not null,
    primary key (inspection_id),
    constraint fk_truck_hand_over_inspection foreign key (inspection_id) references inspection (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
