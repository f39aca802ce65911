-- Two keys of incidents that lead back to incidents, both deleting along: MySQL follows such keys itself since 9.6 and gives up ("exceeds
-- max tables limit"), so that no failed step could be tried again there. The engine removes what an incident caused before the incident.
alter table ACT_RU_INCIDENT
  drop foreign key ACT_FK_INC_CAUSE,
  drop foreign key ACT_FK_INC_RCAUSE;
