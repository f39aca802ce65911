alter table milestone_subject
    add key milestone_subject_lead (lead_id);
