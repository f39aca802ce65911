-- What was answered to a command that came with an Idempotency-Key. The row is written in the transaction of the command itself.
create table idempotency_key (
  officer_id binary(16) not null,
  key_text varchar(200) not null,
  request_sha256 char(64) not null,
  status smallint null,
  content_type varchar(200) null,
  etag varchar(100) null,
  location varchar(500) null,
  body mediumblob null,
  created_at datetime(6) not null default current_timestamp(6),
  primary key (officer_id, key_text),
  key idempotency_key_age (created_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
