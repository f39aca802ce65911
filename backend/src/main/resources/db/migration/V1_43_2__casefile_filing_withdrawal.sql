create table case_filing_withdrawal (
    case_id      binary(16)    not null,
    reason       varchar(1000) not null,
    withdrawn_on date          not null,
    withdrawn_by binary(16)    not null,
    primary key (case_id),
    constraint fk_case_filing_withdrawal foreign key (case_id) references case_file (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- A withdrawn request still says which acts it was about, but holds them no more: null is unlike any other null.
alter table case_norm
    add column held boolean null default true,
    add unique key uk_case_norm_held (inspection_id, violation, held),
    drop index uk_case_norm_act;

alter table case_act
    add column held boolean null default true,
    add unique key uk_case_act_held (inspection_id, violation, held),
    drop index uk_case_act;
