create table worklist_campaign (
    campaign_id binary(16) not null,
    subject_id  binary(16) not null,
    primary key (campaign_id, subject_id),
    key worklist_campaign_subject (subject_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

insert into worklist_campaign (campaign_id, subject_id)
select visit.campaign_id, matter.lead_id
from campaign_matter matter
join campaign_visit visit on visit.id = matter.visit_id
union
select visit.campaign_id, matter.inspection_id
from campaign_matter matter
join campaign_visit visit on visit.id = matter.visit_id
union
select visit.campaign_id, file.id
from campaign_matter matter
join campaign_visit visit on visit.id = matter.visit_id
join case_file file on file.lead_id = matter.lead_id;

alter table worklist_saved_filter add column campaign binary(16) null;
