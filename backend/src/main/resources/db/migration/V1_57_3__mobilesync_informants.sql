-- Who reported is sealed with the lead; what phones filed has it no longer where that was done. What still waits has it until it is done or
-- set aside, and shows it to nobody.
update kept_command
set body = json_remove(body, '$.informant')
where kind = 'REGISTER_LEAD'
  and status = 'DONE'
  and json_contains_path(body, 'one', '$.informant');
