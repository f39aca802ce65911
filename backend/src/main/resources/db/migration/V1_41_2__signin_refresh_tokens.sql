-- Refresh tokens by their hash, each with the device it was given to; used ones stay until they would have expired, to be recognised.
create table refresh_token (
  sha256 char(64) not null,
  authorization_id varchar(100) not null,
  device_id binary(16) not null,
  officer_id binary(16) not null,
  expires_at datetime(6) not null,
  used boolean not null,
  primary key (sha256),
  key refresh_token_family (authorization_id),
  key refresh_token_device (device_id, officer_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

alter table oauth2_authorization
  add key oauth2_authorization_refresh (refresh_token_value(64));
