create table lead_source (
    id            binary(16)    not null,
    version       bigint        not null,
    kind          varchar(40)   not null,
    name          varchar(100)  not null,
    region        char(6)       not null,
    place         varchar(300)  not null,
    longitude     decimal(9, 6) null,
    latitude      decimal(9, 6) null,
    party_id      binary(16)    null,
    object_id     binary(16)    null,
    registered_at datetime(6)   not null,
    mapping       varchar(4000) not null,
    key_hash      binary(32)    not null,
    in_use        boolean       not null,
    primary key (id),
    key ix_lead_source_region (region, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- As it was sent, and what became of it. The payload is sealed where it may name people.
create table lead_message (
    id          binary(16)   not null,
    source_id   binary(16)   not null,
    point_key   varchar(150) not null,
    state       varchar(20)  not null,
    unreadable  varchar(40)  null,
    lead_id     binary(16)   null,
    occurred_at datetime(6)  not null,
    received_at datetime(6)  not null,
    once        binary(32)   not null,
    sha256      binary(32)   not null,
    payload     mediumblob   not null,
    key_id      char(16)     null,
    nonce       binary(12)   null,
    primary key (id),
    unique key lead_message_once (source_id, once),
    key ix_lead_message_lead (lead_id, id),
    key ix_lead_message_state (source_id, state, id),
    constraint fk_lead_message_source foreign key (source_id) references lead_source (id),
    constraint fk_lead_message_lead foreign key (lead_id) references `lead` (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- One thing a source watches; messages about it wait for each other at this row.
create table lead_alarm_point (
    source_id     binary(16)   not null,
    point_key     varchar(150) not null,
    streak        int          not null,
    streak_from   datetime(6)  null,
    last_alarm_at datetime(6)  null,
    raised        boolean      not null,
    lead_id       binary(16)   null,
    primary key (source_id, point_key),
    constraint fk_lead_alarm_point_source foreign key (source_id) references lead_source (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
