create table party_listing (
    id          binary(16)    not null,
    version     bigint        not null,
    party_id    binary(16)    not null,
    list        varchar(30)   not null,
    rule        varchar(300)  not null,
    reason      varchar(1000) not null,
    leaves_when varchar(500)  not null,
    since       date          not null,
    until       date          null,
    entered_by  binary(16)    not null,
    entered_at  datetime(6)   not null,
    left_on     date          null,
    left_reason varchar(1000) null,
    left_by     binary(16)    null,
    primary key (id),
    key ix_party_listing_party (party_id),
    key ix_party_listing_list (list, id),
    constraint fk_party_listing_party foreign key (party_id) references party (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table party_grading (
    party_id  binary(16)   not null,
    grade     varchar(20)  not null,
    since     date         not null,
    basis     varchar(300) not null,
    graded_by binary(16)   not null,
    graded_at datetime(6)  not null,
    primary key (party_id, since),
    constraint fk_party_grading_party foreign key (party_id) references party (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
