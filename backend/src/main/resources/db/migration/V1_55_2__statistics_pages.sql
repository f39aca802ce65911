-- What shares its subject is kept with all that is asked of it, instead of being looked up one by one.
create table milestone_together (
    kind         varchar(40)    not null,
    occurred_on  date           not null,
    milestone_id binary(16)     not null,
    subject_id   binary(16)     not null,
    region       char(6)        not null,
    category     varchar(60)    not null,
    timing       varchar(10)    not null,
    domain       varchar(40)    not null,
    channel      varchar(40)    not null,
    violation    varchar(60)    not null,
    campaign     varchar(60)    not null,
    officer_id   binary(16)     null,
    tally        int            not null,
    amount       decimal(15, 2) null,
    primary key (kind, occurred_on, milestone_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

insert into milestone_together (kind, occurred_on, milestone_id, subject_id, region, category, timing, domain, channel, violation,
                                campaign, officer_id, tally, amount)
select m.kind, m.occurred_on, m.id, m.subject_id, m.region, m.category, m.timing, m.domain, m.channel, m.violation, m.campaign,
       m.officer_id, m.tally, m.amount
from milestone_shared as s
join milestone as m on m.id = s.milestone_id;

drop table milestone_shared;

rename table milestone_together to milestone_shared;

-- To how many parties something happened more than once.
create table milestone_repeating (
    kind      varchar(40) not null,
    area      varchar(6)  not null,
    grain     varchar(5)  not null,
    starts_on date        not null,
    parties   bigint      not null,
    primary key (kind, area, grain, starts_on)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

insert into milestone_repeating (kind, area, grain, starts_on, parties)
select kind, area, grain, starts_on, count(*)
from milestone_party
where tally > 1
group by kind, area, grain, starts_on;

-- What was late stands among much that was not.
alter table milestone
    add key milestone_timing (kind, timing, occurred_on, id);
