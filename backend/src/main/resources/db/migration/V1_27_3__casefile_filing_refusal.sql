alter table case_filing
    add column refusal_ground varchar(40);
