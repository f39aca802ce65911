-- Fines whose collection has ended already are given up from that day on; the id keeps the time of the ending it comes with.
insert into milestone (id, kind, subject_id, discriminator, occurred_on, category, timing, region, domain, channel, violation, campaign,
                       officer_id, party_id, lead_id, case_id, tally, amount, recorded_at)
select unhex(concat(left(hex(ended.id), 17), right(sha2(hex(ended.id), 256), 15))),
       'FINE_GIVEN_UP',
       ended.subject_id,
       '',
       ended.occurred_on,
       ended.category,
       ended.timing,
       ended.region,
       ended.domain,
       ended.channel,
       ended.violation,
       ended.campaign,
       ended.officer_id,
       ended.party_id,
       ended.lead_id,
       ended.case_id,
       1,
       fine.amount,
       ended.recorded_at
from milestone as ended
join (select decided.subject_id, sum(decided.amount) as amount
      from milestone as decided
      where decided.kind = 'FINE_DECIDED'
      group by decided.subject_id) as fine on fine.subject_id = ended.subject_id
where ended.kind = 'COLLECTION_ENDED'
  and ended.corrects is null
  and fine.amount > 0;

insert into milestone_pending (milestone_id)
select id
from milestone
where kind = 'FINE_GIVEN_UP';
