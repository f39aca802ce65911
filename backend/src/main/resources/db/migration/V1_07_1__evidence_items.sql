create table evidence_item (
  id binary(16) not null,
  subject_id binary(16) not null,
  region char(6) not null,
  kind varchar(40) not null,
  status varchar(40) not null,
  file_name varchar(200) not null,
  media_type varchar(100) not null,
  size bigint not null,
  sha256 char(64) not null,
  taken_at datetime(6) not null,
  taken_lon decimal(9,6) null,
  taken_lat decimal(9,6) null,
  taken_text varchar(300) not null,
  taken_by binary(16) not null,
  proves varchar(500) not null,
  original_carrier varchar(200) not null,
  registered_by binary(16) not null,
  registered_at datetime(6) not null,
  stored_at datetime(6) null,
  version bigint not null,
  primary key (id),
  key evidence_item_subject (subject_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- What happened to the items of every subject, each entry chained to the one before. Rows are only ever inserted.
create table evidence_custody (
  subject_id binary(16) not null,
  seq bigint not null,
  id binary(16) not null,
  evidence_id binary(16) not null,
  action varchar(40) not null,
  officer_id binary(16) not null,
  at datetime(6) not null,
  content_sha256 char(64) not null,
  previous_hash char(64) not null,
  hash char(64) not null,
  primary key (subject_id, seq),
  unique key evidence_custody_id (id),
  constraint evidence_custody_item foreign key (evidence_id) references evidence_item (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- How long each chain is and where it ends: the lock under which it grows, and the witness against entries cut off its end.
create table evidence_custody_chain (
  subject_id binary(16) not null,
  length bigint not null,
  hash char(64) not null,
  primary key (subject_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
