-- What milestones that share their subject come to together, by subject within each day, month and year.
create table milestone_together (
    kind       varchar(40)    not null,
    grain      varchar(5)     not null,
    starts_on  date           not null,
    subject_id binary(16)     not null,
    region     char(6)        not null,
    category   varchar(60)    not null,
    timing     varchar(10)    not null,
    domain     varchar(40)    not null,
    channel    varchar(40)    not null,
    violation  varchar(60)    not null,
    campaign   varchar(60)    not null,
    tally      bigint         not null,
    amount     decimal(19, 2) not null,
    amounts    bigint         not null,
    primary key (kind, grain, starts_on, subject_id, region, category, timing, domain, channel, violation, campaign)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

insert into milestone_together (kind, grain, starts_on, subject_id, region, category, timing, domain, channel, violation,
                                campaign, tally, amount, amounts)
select s.kind, 'DAY', s.occurred_on, s.subject_id, s.region, s.category, s.timing, s.domain, s.channel, s.violation,
       s.campaign, sum(s.tally), coalesce(sum(s.amount), 0), count(s.amount)
from milestone_shared as s
group by s.kind, s.occurred_on, s.subject_id, s.region, s.category, s.timing, s.domain, s.channel, s.violation, s.campaign;

insert into milestone_together (kind, grain, starts_on, subject_id, region, category, timing, domain, channel, violation,
                                campaign, tally, amount, amounts)
select d.kind, 'MONTH', cast(date_format(d.starts_on, '%Y-%m-01') as date) as starts, d.subject_id, d.region, d.category,
       d.timing, d.domain, d.channel, d.violation, d.campaign, sum(d.tally), sum(d.amount), sum(d.amounts)
from milestone_together as d
where d.grain = 'DAY'
group by d.kind, starts, d.subject_id, d.region, d.category, d.timing, d.domain, d.channel, d.violation, d.campaign;

insert into milestone_together (kind, grain, starts_on, subject_id, region, category, timing, domain, channel, violation,
                                campaign, tally, amount, amounts)
select d.kind, 'YEAR', cast(date_format(d.starts_on, '%Y-01-01') as date) as starts, d.subject_id, d.region, d.category,
       d.timing, d.domain, d.channel, d.violation, d.campaign, sum(d.tally), sum(d.amount), sum(d.amounts)
from milestone_together as d
where d.grain = 'MONTH'
group by d.kind, starts, d.subject_id, d.region, d.category, d.timing, d.domain, d.channel, d.violation, d.campaign;
