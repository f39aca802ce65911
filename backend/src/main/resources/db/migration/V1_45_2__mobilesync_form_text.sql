-- What the form says where a paper from the field says something else, as the supervisor sees it beside the paper.
alter table kept_command add column form_text mediumtext null;
