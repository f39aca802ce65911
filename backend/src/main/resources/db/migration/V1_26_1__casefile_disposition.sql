alter table case_report
    add column disposition text null,
    modify column proposed_amount decimal(15, 2) null,
    modify column grade varchar(40) null;

update case_report
set disposition = '{"kind":"PENALTY","warning":false,"confiscations":[],"circumstances":[]}';

alter table case_report
    modify column disposition text not null;

alter table penalty_notice
    add column disposition text null;

update penalty_notice
set disposition = '{"kind":"PENALTY","warning":false,"confiscations":[],"circumstances":[]}';

alter table penalty_notice
    modify column disposition text not null;

alter table penalty_decision
    add column disposition text null;

update penalty_decision
set disposition = '{"kind":"PENALTY","warning":false,"confiscations":[],"circumstances":[]}';

alter table penalty_decision
    modify column disposition text not null;

create table penalty_confiscation (
    penalty_id  binary(16)    not null,
    executed_on date          not null,
    receipt     varchar(100)  not null,
    handling    varchar(1000) not null,
    recorded_by binary(16)    not null,
    primary key (penalty_id),
    constraint fk_penalty_confiscation_penalty foreign key (penalty_id) references penalty (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
