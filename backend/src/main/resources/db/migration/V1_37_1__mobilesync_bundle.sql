-- What phones take along. Whatever happens to anything is noted with it and given its place in one order after it is committed.
create table bundle_change (
  id bigint not null auto_increment,
  subject_id binary(16) not null,
  primary key (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table bundle_head (
  id tinyint not null,
  position bigint not null,
  primary key (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- Where every object last changed.
create table bundle_object (
  object_id binary(16) not null,
  region char(6) not null,
  position bigint not null,
  primary key (object_id),
  unique key bundle_object_position (position, region, object_id),
  constraint bundle_object_object foreign key (object_id) references regulated_object (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- Where an item last changed, for one officer or, under the id of nobody, for all.
create table bundle_item (
  audience binary(16) not null,
  kind varchar(40) not null,
  item_key varchar(200) not null,
  sha256 char(64) not null,
  position bigint not null,
  gone boolean not null,
  changed_at datetime(6) not null,
  primary key (audience, kind, item_key),
  key bundle_item_position (audience, position),
  key bundle_item_gone (gone, changed_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

insert into bundle_object (object_id, region, position)
select id, region, row_number() over (order by id)
from regulated_object;

insert into bundle_head (id, position)
select 1, count(*)
from bundle_object;
