-- How often each value was seen: days, amounts, and the days on which began what is open. One set by place alone, one by origin as well.
create table milestone_value (
    measure   varchar(6)     not null,
    breadth   varchar(6)     not null,
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
    value     decimal(19, 2) not null,
    tally     bigint         not null,
    primary key (measure, breadth, kind, grain, starts_on, region, category, timing, domain, channel, violation, campaign, value)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Milestones that share their subject with others of their kind: only together they come to a value.
create table milestone_shared (
    kind         varchar(40) not null,
    occurred_on  date        not null,
    milestone_id binary(16)  not null,
    primary key (kind, occurred_on, milestone_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- How often something happened to a party, in the area of each length of a region's digits.
create table milestone_party (
    kind      varchar(40) not null,
    area      varchar(6)  not null,
    grain     varchar(5)  not null,
    starts_on date        not null,
    party_id  binary(16)  not null,
    tally     bigint      not null,
    primary key (kind, area, grain, starts_on, party_id),
    key milestone_party_repeated (kind, area, grain, starts_on, tally, party_id),
    key milestone_party_of (kind, party_id, area, grain, starts_on, tally)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Everything is folded anew, into these as well; until it is, it is joined in.
delete
from milestone_sum;

insert into milestone_pending (milestone_id)
select m.id
from milestone as m
where not exists (select 1
                  from milestone_pending as p
                  where p.milestone_id = m.id);
