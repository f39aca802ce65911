-- What the authority a lead was handed to did with it; told once, after its receipt.
create table lead_transfer_answer (
    lead_id         binary(16)     not null,
    result          varchar(20)    not null,
    said            varchar(2000)  not null,
    decision_number varchar(100)   null,
    fine            decimal(15, 2) null,
    answered_on     date           not null,
    recorded_by     binary(16)     not null,
    primary key (lead_id),
    constraint fk_lead_transfer_answer_lead foreign key (lead_id) references `lead` (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
