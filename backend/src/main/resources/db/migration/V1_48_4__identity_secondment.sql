-- Officers lent to another region for some days.
create table secondment (
    id         binary(16)   not null,
    officer_id binary(16)   not null,
    region     char(6)      not null,
    valid_from date         not null,
    valid_to   date         not null,
    basis      varchar(200) not null,
    made_by    binary(16)   not null,
    revoked_by binary(16)   null,
    primary key (id),
    key secondment_officer (officer_id, valid_from),
    constraint secondment_of foreign key (officer_id) references officer (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
