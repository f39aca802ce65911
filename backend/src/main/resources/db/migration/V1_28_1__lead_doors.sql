alter table `lead`
    modify column registered_by binary(16) null,
    add column reply_wanted boolean not null default false,
    add column replied_on date null,
    add key ix_lead_registered_on (registered_on, region, status, lead_exit);

create table lead_sender (
    lead_id      binary(16)    not null,
    name         varchar(200)  not null,
    number       varchar(200)  not null,
    reply_by     date          null,
    reply_number varchar(100)  null,
    reply_text   varchar(2000) null,
    replied_by   binary(16)    null,
    primary key (lead_id),
    constraint fk_lead_sender_lead foreign key (lead_id) references `lead` (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Neither the id the citizen made nor the code told to them is kept, only what recognises them.
create table lead_report (
    report_hash binary(32) not null,
    content_mac binary(32) not null,
    code_hash   binary(32) not null,
    lead_id     binary(16) not null,
    primary key (report_hash),
    unique key lead_report_code (code_hash),
    unique key lead_report_lead (lead_id),
    constraint fk_lead_report_lead foreign key (lead_id) references `lead` (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
