-- What a fine is a multiple of, and for how many vehicles or machines it is; null where it depends on neither, or where it was never asked.
alter table case_report
    add column base_amount decimal(15, 2) null,
    add column units int null;

alter table penalty_notice
    add column base_amount decimal(15, 2) null,
    add column units int null;

alter table penalty_decision
    add column base_amount decimal(15, 2) null,
    add column units int null;
