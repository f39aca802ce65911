create table publication_retraction (
    publication_id binary(16)    not null,
    retracted_on   date          not null,
    reason         varchar(1000) not null,
    retracted_by   binary(16)    not null,
    retracted_at   datetime(6)   not null,
    primary key (publication_id),
    constraint publication_retraction_of_publication foreign key (publication_id) references publication (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
