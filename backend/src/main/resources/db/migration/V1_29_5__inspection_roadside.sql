create table roadside_session (
    id          binary(16)     not null,
    version     bigint         not null,
    kind        varchar(40)    not null,
    region      char(6)        not null,
    said        json           not null,
    held_on     date           not null,
    status      varchar(40)    not null,
    receipt     json           null,
    penalised   int            null,
    fines       decimal(15, 2) null,
    answered_on date           null,
    primary key (id),
    key ix_roadside_session_region (region, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table vehicle_check (
    id         binary(16)  not null,
    session_id binary(16)  not null,
    plate      varchar(20) null,
    vin        char(17)    null,
    code       varchar(30) null,
    stage      int         not null,
    result     varchar(40) not null,
    over_limit boolean     not null,
    said       json        not null,
    judged     json        not null,
    lead_id    binary(16)  null,
    checked_by binary(16)  not null,
    checked_at datetime(6) not null,
    primary key (id),
    unique key uk_vehicle_check_plate (session_id, plate),
    key ix_vehicle_check_session (session_id, result, id),
    key ix_vehicle_check_plate (plate),
    key ix_vehicle_check_vin (vin),
    constraint fk_vehicle_check_session foreign key (session_id) references roadside_session (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table vehicle_repair (
    id       binary(16)  not null,
    version  bigint      not null,
    check_id binary(16)  not null,
    region   char(6)     not null,
    label    varchar(40) not null,
    status   varchar(40) not null,
    attempts int         not null,
    last_on  date        not null,
    primary key (id),
    unique key uk_vehicle_repair_check (check_id),
    key ix_vehicle_repair_region (region, id),
    constraint fk_vehicle_repair_check foreign key (check_id) references vehicle_check (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table vehicle_repair_step (
    repair_id   binary(16) not null,
    position    int        not null,
    done_on     date       not null,
    recorded_by binary(16) not null,
    repair      json       null,
    retest      json       null,
    judged      json       null,
    passed      boolean    null,
    primary key (repair_id, position),
    constraint fk_vehicle_repair_step_repair foreign key (repair_id) references vehicle_repair (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
