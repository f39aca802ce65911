-- A lead may be handed on after its inspection, later than it was triaged.
alter table `lead`
    add column transferred_on date null;

update `lead`
set transferred_on = triaged_on
where triage_outcome = 'TRANSFERRED';
