-- Who asked to know who reported, why, and who agreed; the looks themselves are in the audit chain of the lead.
create table lead_informant_opening (
  id binary(16) not null,
  lead_id binary(16) not null,
  region char(6) not null,
  reason varchar(500) not null,
  requested_by binary(16) not null,
  requested_at datetime(6) not null,
  status varchar(20) not null,
  decided_by binary(16) null,
  decided_at datetime(6) null,
  version bigint not null,
  primary key (id),
  key lead_informant_opening_region (region, id),
  key lead_informant_opening_lead (lead_id, requested_by, decided_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
