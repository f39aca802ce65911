-- A document that was handed over on the spot is kept as it was; form_sha256 is there where the form says something else of the same facts.
alter table document add column form_sha256 char(64) null;

-- Who looked at a paper beside what its form says, and let it be filed as it was handed over.
create table accepted_difference (
  number varchar(100) not null,
  printed_sha256 char(64) not null,
  form_sha256 char(64) not null,
  form_text mediumtext not null,
  reason varchar(500) not null,
  accepted_by binary(16) not null,
  accepted_at datetime(6) not null,
  primary key (number, printed_sha256, form_sha256)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
