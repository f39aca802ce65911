-- Numbers given out before their documents, to officers who go where there is no network; each ends in a document or with a reason.
create table reserved_number (
  number varchar(100) not null,
  block_id binary(16) not null,
  type varchar(40) not null,
  year int not null,
  seq int not null,
  holder_id binary(16) not null,
  officer_id binary(16) not null,
  reserved_on date not null,
  state varchar(40) not null,
  reason varchar(500) null,
  settled_by binary(16) null,
  settled_at datetime(6) null,
  primary key (number),
  unique key reserved_number_once (type, year, seq),
  key reserved_number_block (block_id),
  key reserved_number_holder (holder_id, type, state)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
