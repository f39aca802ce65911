alter table penalty_decision
    add column similar_band varchar(1000) null;
