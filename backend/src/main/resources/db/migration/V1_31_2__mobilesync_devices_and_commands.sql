-- Phones and tablets that file offline. The key is known to the device alone.
create table device (
  id binary(16) not null,
  name varchar(100) not null,
  area char(6) not null,
  status varchar(40) not null,
  key_sha256 char(64) not null,
  enrolled_by binary(16) not null,
  enrolled_at datetime(6) not null,
  locked_by binary(16) null,
  locked_at datetime(6) null,
  lock_reason varchar(500) null,
  version bigint not null,
  primary key (id),
  key device_area (area, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- One-time codes that let an officer put a device into use; what is stored opens nothing.
create table device_enrolment (
  code_sha256 char(64) not null,
  officer_id binary(16) not null,
  device_name varchar(100) not null,
  issued_by binary(16) not null,
  issued_at datetime(6) not null,
  valid_until datetime(6) not null,
  device_id binary(16) null,
  used_at datetime(6) null,
  primary key (code_sha256)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- Each officer of a device with what was last heard of their own outbox.
create table device_officer (
  device_id binary(16) not null,
  officer_id binary(16) not null,
  since datetime(6) not null,
  app_version varchar(40) null,
  heard_at datetime(6) null,
  pending int not null,
  oldest_pending_at datetime(6) null,
  primary key (device_id, officer_id),
  key device_officer_officer (officer_id),
  constraint device_officer_device foreign key (device_id) references device (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- Every command a device sent, under the id the device gave it; kept whatever became of it.
create table kept_command (
  id binary(16) not null,
  device_id binary(16) not null,
  officer_id binary(16) not null,
  area char(6) not null,
  kind varchar(40) not null,
  target_id binary(16) null,
  expected_version bigint null,
  after_id binary(16) null,
  body mediumtext not null,
  sha256 char(64) not null,
  app_version varchar(40) not null,
  made_at datetime(6) not null,
  received_at datetime(6) not null,
  status varchar(40) not null,
  reason varchar(40) null,
  code varchar(100) null,
  detail_zh varchar(2000) null,
  detail_en varchar(2000) null,
  citation varchar(500) null,
  result_id binary(16) null,
  result_version bigint null,
  settled_at datetime(6) null,
  settled_by binary(16) null,
  settled_reason varchar(500) null,
  version bigint not null,
  primary key (id),
  key kept_command_desk (status, area, id),
  key kept_command_outbox (officer_id, status, id),
  constraint kept_command_device foreign key (device_id) references device (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
