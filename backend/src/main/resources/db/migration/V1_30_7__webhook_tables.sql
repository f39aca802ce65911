create table webhook (
    id            binary(16)   not null,
    url           varchar(500) not null,
    purpose       varchar(200) not null,
    events        varchar(1000) not null,
    secret        binary(32)   not null,
    subscribed_by binary(16)   not null,
    subscribed_at datetime(6)  not null,
    disabled_at   datetime(6)  null,
    primary key (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table webhook_delivery (
    id           binary(16)   not null,
    webhook_id   binary(16)   not null,
    message_id   binary(16)   not null,
    type         varchar(60)  not null,
    body         mediumtext   not null,
    state        varchar(20)  not null,
    tries        int          not null,
    last_status  int          null,
    last_problem varchar(200) null,
    created_at   datetime(6)  not null,
    ended_at     datetime(6)  null,
    primary key (id),
    key ix_webhook_delivery_webhook (webhook_id, id),
    constraint fk_webhook_delivery_webhook foreign key (webhook_id) references webhook (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
