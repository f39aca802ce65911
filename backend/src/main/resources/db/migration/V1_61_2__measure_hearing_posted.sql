alter table production_limit
    add column hearing_posted_on date null;
