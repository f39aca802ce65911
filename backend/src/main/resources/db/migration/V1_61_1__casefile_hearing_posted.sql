alter table penalty_hearing_answer
    add column posted_on date null;
