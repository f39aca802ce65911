create table penalty_assessment (
    id           binary(16)    not null,
    penalty_id   binary(16)    not null,
    paper        varchar(40)   not null,
    facts        text          not null,
    reasons      varchar(2000) null,
    rules        text          not null,
    calendar     varchar(60)   not null,
    law          char(64)      not null,
    hearing      boolean       not null,
    discussion   boolean       not null,
    legal_review boolean       not null,
    fingerprint  char(64)      not null,
    primary key (id),
    constraint uq_penalty_assessment_paper unique (penalty_id, paper),
    constraint fk_penalty_assessment_penalty foreign key (penalty_id) references penalty (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
