alter table job add column area varchar(6) null after requested_by;
