-- Uploads that go on after an interruption, on any copy of the backend: the parts are in the object store, what there is of them here.
create table evidence_upload (
  id binary(16) not null,
  evidence_id binary(16) not null,
  officer_id binary(16) not null,
  length bigint not null,
  received bigint not null,
  created_at datetime(6) not null,
  expires_at datetime(6) not null,
  finished_at datetime(6) null,
  primary key (id),
  key evidence_upload_expiry (finished_at, expires_at),
  constraint evidence_upload_item foreign key (evidence_id) references evidence_item (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table evidence_upload_part (
  upload_id binary(16) not null,
  start bigint not null,
  length bigint not null,
  object_key varchar(200) not null,
  primary key (upload_id, start),
  constraint evidence_upload_part_of foreign key (upload_id) references evidence_upload (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
