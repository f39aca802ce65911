create table organisation (
  id binary(16) not null,
  name varchar(200) not null,
  region char(6) not null,
  primary key (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table officer (
  id binary(16) not null,
  organisation_id binary(16) not null,
  login varchar(100) not null,
  name varchar(100) not null,
  area char(6) not null,
  -- Argon2id with its parameters and salt
  password_hash varchar(200) not null,
  active boolean not null,
  version bigint not null,
  primary key (id),
  unique key officer_login (login),
  key officer_area (area, id),
  constraint officer_organisation foreign key (organisation_id) references organisation (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table officer_role (
  officer_id binary(16) not null,
  role varchar(40) not null,
  primary key (officer_id, role),
  constraint officer_role_officer foreign key (officer_id) references officer (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- 执法证; both dates are days on which it is valid.
create table certificate (
  id binary(16) not null,
  officer_id binary(16) not null,
  number varchar(50) not null,
  valid_from date not null,
  valid_to date not null,
  primary key (id),
  unique key certificate_number (number),
  key certificate_officer (officer_id),
  constraint certificate_officer foreign key (officer_id) references officer (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
