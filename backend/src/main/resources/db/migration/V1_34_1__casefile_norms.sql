create table case_norm (
    case_id       binary(16)  not null,
    inspection_id binary(16)  not null,
    violation     varchar(40) not null,
    applied       boolean     not null,
    primary key (case_id, violation),
    unique key uk_case_norm_act (inspection_id, violation),
    constraint fk_case_norm_case foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

insert into case_norm (case_id, inspection_id, violation, applied)
select id, inspection_id, violation, true
from case_file;
