-- Who heads the bureau is one of its heads, whatever else they were appointed to.
insert into officer_role (officer_id, role)
select p.officer_id, 'DECISION_MAKER'
from officer_role p
left join officer_role h on h.officer_id = p.officer_id and h.role = 'DECISION_MAKER'
where p.role = 'PRINCIPAL'
  and h.officer_id is null;
