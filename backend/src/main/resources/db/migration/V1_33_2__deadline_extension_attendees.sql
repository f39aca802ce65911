create table deadline_change_attendee (
    change_id  binary(16) not null,
    officer_id binary(16) not null,
    primary key (change_id, officer_id),
    constraint fk_deadline_change_attendee foreign key (change_id) references deadline_change (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
