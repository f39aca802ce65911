-- What happened to every subject, in order, each entry chained to the one before. Rows are only ever inserted.
create table audit_entry (
  subject_id binary(16) not null,
  seq bigint not null,
  id binary(16) not null,
  at datetime(6) not null,
  officer_id binary(16) null,
  action varchar(100) not null,
  detail mediumtext not null,
  previous_hash char(64) not null,
  hash char(64) not null,
  primary key (subject_id, seq),
  unique key audit_entry_id (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- How long each chain is and where it ends: the lock under which it grows, and the witness against entries cut off its end.
create table audit_chain (
  subject_id binary(16) not null,
  length bigint not null,
  hash char(64) not null,
  primary key (subject_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
