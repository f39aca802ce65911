create table referral (
    id                   binary(16)    not null,
    kind                 varchar(40)   not null,
    case_id              binary(16)    not null,
    region               char(6)       not null,
    recipient_kind       varchar(40)   not null,
    recipient            varchar(200)  not null,
    recipient_region     char(6)       null,
    facts                text          not null,
    basis                varchar(500)  not null,
    proposal             text          not null,
    opinion_number       varchar(100)  null,
    opinion_received_on  date          null,
    proposed_on          date          not null,
    proposed_by          binary(16)    not null,
    proposed_at          datetime(6)   not null,
    status               varchar(40)   not null,
    outcome              varchar(40)   null,
    last_step_on         date          not null,
    handed_over_on       date          null,
    answer_due_on        date          null,
    filed                boolean       not null,
    reconsidered         boolean       not null,
    fined                boolean       not null,
    concluded_on         date          null,
    steps                int           not null,
    version              bigint        not null,
    primary key (id),
    key referral_case (case_id, id),
    key referral_region (region, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table referral_team (
    referral_id  binary(16)  not null,
    position     int         not null,
    officer_id   binary(16)  not null,
    primary key (referral_id, position),
    constraint referral_team_of_referral foreign key (referral_id) references referral (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table referral_person (
    referral_id  binary(16)    not null,
    position     int           not null,
    name         varchar(100)  not null,
    post         varchar(100)  not null,
    capacity     varchar(100)  not null,
    primary key (referral_id, position),
    constraint referral_person_of_referral foreign key (referral_id) references referral (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table referral_evidence (
    referral_id  binary(16)  not null,
    position     int         not null,
    evidence_id  binary(16)  not null,
    primary key (referral_id, position),
    constraint referral_evidence_of_referral foreign key (referral_id) references referral (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table referral_paper (
    referral_id     binary(16)    not null,
    position        int           not null,
    occasion        varchar(40)   not null,
    code            varchar(64)   null,
    title           varchar(200)  not null,
    pages           int           not null,
    original        boolean       not null,
    handed_over_on  date          not null,
    primary key (referral_id, position),
    constraint referral_paper_of_referral foreign key (referral_id) references referral (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table referral_step (
    referral_id  binary(16)      not null,
    position     int             not null,
    kind         varchar(40)     not null,
    taken_on     date            not null,
    learnt_on    date            null,
    outcome      varchar(40)     null,
    counterpart  varchar(200)    null,
    number       varchar(100)    null,
    text         text            null,
    amount       decimal(15, 2)  null,
    document_id  binary(16)      null,
    recorded_by  binary(16)      not null,
    recorded_at  datetime(6)     not null,
    primary key (referral_id, position),
    constraint referral_step_of_referral foreign key (referral_id) references referral (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
