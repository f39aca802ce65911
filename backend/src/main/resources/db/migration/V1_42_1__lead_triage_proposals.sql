-- What was proposed to whoever triages a lead, as it was shown, and why the triage departed from it.
create table lead_triage_proposal (
    lead_id          binary(16)    not null,
    matter           varchar(60)   null,
    authority        varchar(300)  null,
    citation         varchar(500)  null,
    verified         boolean       not null,
    competence       varchar(20)   not null,
    competence_row   varchar(200)  not null,
    domain           varchar(40)   null,
    priority         varchar(20)   not null,
    priority_row     varchar(200)  not null,
    deviation_reason varchar(1000) null,
    primary key (lead_id),
    constraint fk_lead_triage_proposal_lead foreign key (lead_id) references `lead` (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
