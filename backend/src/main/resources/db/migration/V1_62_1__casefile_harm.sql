-- What an act has led to, as far as it lengthens its limitation; every case so far was filed within the two years of an act without harm.
alter table case_file
    add column harm varchar(20) not null default 'NONE' after discovered_on;

alter table case_act
    add column harm varchar(20) not null default 'NONE' after discovered_on;
