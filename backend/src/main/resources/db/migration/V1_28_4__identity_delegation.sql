-- Both dates are days on which one stands in for the other.
create table delegation (
    id          binary(16)   not null,
    officer_id  binary(16)   not null,
    delegate_id binary(16)   not null,
    valid_from  date         not null,
    valid_to    date         not null,
    reason      varchar(200) not null,
    made_by     binary(16)   not null,
    revoked_by  binary(16)   null,
    primary key (id),
    key delegation_officer (officer_id, id),
    key delegation_delegate (delegate_id, valid_from),
    constraint delegation_of foreign key (officer_id) references officer (id),
    constraint delegation_to foreign key (delegate_id) references officer (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
