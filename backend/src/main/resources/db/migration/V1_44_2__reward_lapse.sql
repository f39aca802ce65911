-- A reward that nobody collected in its time, and why it is ended.
alter table reward
    add column lapsed_on date null,
    add column lapsed_by binary(16) null,
    add column lapse_reason varchar(1000) null;
