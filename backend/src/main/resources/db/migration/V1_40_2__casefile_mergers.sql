alter table case_interruption
    add column into_case_id binary(16) null,
    add constraint fk_case_interruption_into foreign key (into_case_id) references case_file (id);

alter table case_file
    add key ix_case_file_lead (lead_id);

alter table case_act
    add key ix_case_act_lead (lead_id);
