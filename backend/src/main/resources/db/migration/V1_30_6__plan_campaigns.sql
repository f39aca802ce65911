create table campaign (
    id                binary(16)    not null,
    version           bigint        not null,
    title             varchar(100)  not null,
    basis             varchar(300)  not null,
    region            char(6)       not null,
    begins_on         date          not null,
    ends_on           date          not null,
    repeat_after_days int           not null,
    opened_by         binary(16)    not null,
    opened_at         datetime(6)   not null,
    status            varchar(20)   not null,
    summary           varchar(2000) null,
    closed_by         binary(16)    null,
    closed_on         date          null,
    primary key (id),
    key ix_campaign_region (region, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table campaign_team (
    id          binary(16)  not null,
    campaign_id binary(16)  not null,
    position    int         not null,
    name        varchar(60) not null,
    form        varchar(20) not null,
    party_id    binary(16)  null,
    primary key (id),
    key ix_campaign_team_campaign (campaign_id, position),
    constraint fk_campaign_team_campaign foreign key (campaign_id) references campaign (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table campaign_team_officer (
    team_id    binary(16) not null,
    position   int        not null,
    officer_id binary(16) not null,
    primary key (team_id, officer_id),
    constraint fk_campaign_team_officer_team foreign key (team_id) references campaign_team (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table campaign_item (
    id          binary(16)    not null,
    campaign_id binary(16)    not null,
    object_id   binary(16)    not null,
    task        varchar(500)  not null,
    problem     varchar(1000) not null,
    responsible binary(16)    not null,
    measure     varchar(1000) not null,
    due_on      date          not null,
    added_by    binary(16)    not null,
    done_on     date          null,
    result      varchar(1000) null,
    done_by     binary(16)    null,
    primary key (id),
    key ix_campaign_item_campaign (campaign_id, id),
    constraint fk_campaign_item_campaign foreign key (campaign_id) references campaign (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table campaign_visit (
    id            binary(16)   not null,
    campaign_id   binary(16)   not null,
    team_id       binary(16)   not null,
    party_id      binary(16)   not null,
    planned_on    date         not null,
    repeat_reason varchar(500) null,
    planned_by    binary(16)   not null,
    primary key (id),
    key ix_campaign_visit_campaign (campaign_id),
    key ix_campaign_visit_team (team_id, planned_on),
    key ix_campaign_visit_party (party_id, planned_on),
    constraint fk_campaign_visit_campaign foreign key (campaign_id) references campaign (id),
    constraint fk_campaign_visit_team foreign key (team_id) references campaign_team (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table campaign_matter (
    visit_id      binary(16) not null,
    position      int        not null,
    object_id     binary(16) not null,
    lead_id       binary(16) not null,
    inspection_id binary(16) not null,
    primary key (visit_id, position),
    constraint fk_campaign_matter_visit foreign key (visit_id) references campaign_visit (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
