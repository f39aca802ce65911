alter table correction_order
    add column party_id binary(16) null;

update correction_order o
join inspection i on i.id = o.inspection_id
set o.party_id = i.party_id;

alter table correction_order
    modify column party_id binary(16) not null,
    add unique key uk_correction_order_round (inspection_id, party_id, violation, round),
    drop index correction_order_round;
