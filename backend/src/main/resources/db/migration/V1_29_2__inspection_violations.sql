create table inspection_violation (
    inspection_id binary(16)  not null,
    violation     varchar(40) not null,
    position      int         not null,
    source        varchar(40) not null,
    primary key (inspection_id, violation),
    constraint fk_inspection_violation foreign key (inspection_id) references inspection (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

insert into inspection_violation (inspection_id, violation, position, source)
select signed.inspection_id, named.violation, named.position - 1, 'SITE_RECORD'
from site_record signed
join json_table(
    signed.said,
    '$.violations[*]' columns (position for ordinality, violation varchar(40) path '$')
) named;
