-- What was known of the item when it happened; entries from before this column cover the bytes alone.
alter table evidence_custody add column described_sha256 char(64) null after content_sha256;

-- Where every chain stood at the end of a day, in one hash with the day before, stamped by an authority outside where there is one.
create table evidence_anchor (
  day date not null,
  chains int not null,
  previous_root char(64) not null,
  root char(64) not null,
  made_at datetime(6) not null,
  authority varchar(300) null,
  stamped_at datetime(6) null,
  token blob null,
  primary key (day)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table evidence_anchor_chain (
  day date not null,
  subject_id binary(16) not null,
  length bigint not null,
  hash char(64) not null,
  primary key (day, subject_id),
  key evidence_anchor_chain_subject (subject_id),
  constraint evidence_anchor_chain_day foreign key (day) references evidence_anchor (day)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
