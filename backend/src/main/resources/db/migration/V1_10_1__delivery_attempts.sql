create table delivery (
  id binary(16) not null,
  document_id binary(16) not null,
  document_type varchar(40) not null,
  document_number varchar(100) null,
  document_issued_on date not null,
  subject_id binary(16) not null,
  recipient_id binary(16) not null,
  region char(6) not null,
  status varchar(40) not null,
  delivered_on date null,
  opened_by binary(16) not null,
  opened_at datetime(6) not null,
  version bigint not null,
  primary key (id),
  unique key delivery_once (document_id, recipient_id),
  key delivery_subject (subject_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table delivery_attempt (
  id binary(16) not null,
  delivery_id binary(16) not null,
  seq int not null,
  method varchar(40) not null,
  attempted_on date not null,
  outcome varchar(40) not null,
  receiver_name varchar(100) null,
  receiver_relation varchar(100) null,
  reason varchar(500) null,
  recorded_by binary(16) not null,
  recorded_at datetime(6) not null,
  primary key (id),
  unique key delivery_attempt_order (delivery_id, seq),
  constraint delivery_attempt_delivery foreign key (delivery_id) references delivery (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table delivery_attempt_server (
  attempt_id binary(16) not null,
  seq int not null,
  officer_id binary(16) not null,
  primary key (attempt_id, seq),
  constraint delivery_attempt_server_attempt foreign key (attempt_id) references delivery_attempt (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table delivery_attempt_evidence (
  attempt_id binary(16) not null,
  seq int not null,
  evidence_id binary(16) not null,
  primary key (attempt_id, seq),
  constraint delivery_attempt_evidence_attempt foreign key (attempt_id) references delivery_attempt (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
