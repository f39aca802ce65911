-- How many subjects come to the same amount, where one row says it of each: these are read instead of the subjects.
alter table milestone_together
    add column several boolean not null default false,
    add key milestone_several (kind, grain, starts_on, several, amount);

update milestone_together as t
join (select kind, grain, starts_on, subject_id
      from milestone_together
      group by kind, grain, starts_on, subject_id
      having count(*) > 1) as found
  on found.kind = t.kind
 and found.grain = t.grain
 and found.starts_on = t.starts_on
 and found.subject_id = t.subject_id
set t.several = true;

create table milestone_net (
    kind      varchar(40)    not null,
    grain     varchar(5)     not null,
    starts_on date           not null,
    region    char(6)        not null,
    category  varchar(60)    not null,
    timing    varchar(10)    not null,
    domain    varchar(40)    not null,
    channel   varchar(40)    not null,
    violation varchar(60)    not null,
    campaign  varchar(60)    not null,
    amount    decimal(19, 2) not null,
    subjects  bigint         not null,
    primary key (kind, grain, starts_on, region, category, timing, domain, channel, violation, campaign, amount)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

insert into milestone_net (kind, grain, starts_on, region, category, timing, domain, channel, violation, campaign, amount, subjects)
select kind, grain, starts_on, region, category, timing, domain, channel, violation, campaign, amount, count(*)
from milestone_together
where not several
  and tally > 0
  and amounts > 0
group by kind, grain, starts_on, region, category, timing, domain, channel, violation, campaign, amount;
