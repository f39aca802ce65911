-- Who looked at what on which day: one row for each officer, thing, day and way of looking. Rows are only ever inserted.
create table file_read (
    id         binary(16)  not null,
    subject_id binary(16)  not null,
    read_on    date        not null,
    officer_id binary(16)  not null,
    operation  varchar(60) not null,
    first_at   datetime(6) not null,
    primary key (id),
    unique key file_read_once (subject_id, read_on, officer_id, operation),
    key file_read_subject (subject_id, id),
    key file_read_officer (officer_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
