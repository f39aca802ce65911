-- Issued documents; rows are only ever inserted.
create table document (
  id binary(16) not null,
  type varchar(40) not null,
  title varchar(100) not null,
  subject_id binary(16) not null,
  region char(6) not null,
  number varchar(100) null,
  number_year int null,
  number_seq int null,
  issued_on date not null,
  issued_by binary(16) not null,
  issued_at datetime(6) not null,
  sha256 char(64) not null,
  text mediumtext not null,
  primary key (id),
  unique key document_number_once (type, number_year, number_seq),
  unique key document_number_text (number),
  key document_subject (subject_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- The last number given out of each kind and year: the row is the lock under which numbers are given.
create table document_number (
  type varchar(40) not null,
  year int not null,
  last_number int not null,
  primary key (type, year)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
