-- The public halves of the keys that bundles were ever signed with; none is taken away.
create table case_bundle_key (
  key_id char(64) not null,
  algorithm varchar(40) not null,
  public_key text not null,
  primary key (key_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
