-- Milestones with their dimensions, what they happened to, and the sums that are kept of them.
alter table milestone
    add column discriminator varchar(80)  not null default '' after subject_id,
    add column category      varchar(60)  not null default '' after occurred_on,
    add column timing        varchar(10)  not null default '' after category,
    add column domain        varchar(40)  not null default '' after timing,
    add column channel       varchar(40)  not null default '' after domain,
    add column violation     varchar(60)  not null default '' after channel,
    add column campaign      varchar(60)  not null default '' after violation,
    add column officer_id    binary(16)   null after campaign,
    add column party_id      binary(16)   null after officer_id,
    add column lead_id       binary(16)   null after party_id,
    add column case_id       binary(16)   null after lead_id,
    add column tally         int          not null default 1 after case_id,
    add column days          int          null after amount,
    add column corrects      binary(16)   null after days,
    add column reason        varchar(500) null after corrects;

update milestone
set category = left_by
where left_by is not null;

update milestone
set lead_id = subject_id
where kind in ('LEAD_REGISTERED', 'LEAD_CLOSED');

alter table milestone
    drop column left_by,
    drop key milestone_once,
    drop key milestone_figure,
    add unique key milestone_once (subject_id, kind, discriminator),
    add key milestone_day (kind, occurred_on, id),
    add key milestone_region (kind, region, occurred_on, id),
    add key milestone_lead (lead_id, occurred_on);

-- What milestones happen to, with the dimensions it hands on to what comes of it.
create table milestone_subject (
    subject_id binary(16)  not null primary key,
    kind       varchar(20) not null,
    region     char(6)     not null,
    domain     varchar(40) not null,
    channel    varchar(40) not null,
    violation  varchar(60) not null,
    campaign   varchar(60) not null,
    party_id   binary(16)  null,
    lead_id    binary(16)  null,
    case_id    binary(16)  null,
    began_on   date        not null,
    ended_on   date        null,
    key milestone_subject_open (kind, ended_on, region, subject_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

insert into milestone_subject (subject_id, kind, region, domain, channel, violation, campaign, party_id, lead_id, case_id,
                               began_on, ended_on)
select m.subject_id, 'LEAD', m.region, '', '', '', '', null, m.subject_id, null, m.occurred_on,
       (select closed.occurred_on
        from milestone as closed
        where closed.subject_id = m.subject_id
          and closed.kind = 'LEAD_CLOSED')
from milestone as m
where m.kind = 'LEAD_REGISTERED';

-- Milestones that the sums do not hold yet.
create table milestone_pending (
    milestone_id binary(16) not null primary key
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

insert into milestone_pending (milestone_id)
select id
from milestone;

-- One row, locked by whoever folds or compares.
create table milestone_fold (
    id        tinyint     not null primary key,
    folded_at datetime(6) null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

insert into milestone_fold (id, folded_at)
values (1, null);

-- The sums: of every day, month and year; one set by place and origin, one by officer, violation and campaign as well.
create table milestone_sum (
    breadth    varchar(10)    not null,
    kind       varchar(40)    not null,
    grain      varchar(5)     not null,
    starts_on  date           not null,
    region     char(6)        not null,
    category   varchar(60)    not null,
    timing     varchar(10)    not null,
    domain     varchar(40)    not null,
    channel    varchar(40)    not null,
    violation  varchar(60)    not null,
    campaign   varchar(60)    not null,
    officer_id binary(16)     not null,
    tally      bigint         not null,
    amount     decimal(19, 2) not null,
    primary key (breadth, kind, grain, starts_on, region, category, timing, domain, channel, violation, campaign, officer_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Each comparison of the sums with the milestones they are of.
create table milestone_check (
    id          binary(16)  not null primary key,
    checked_at  datetime(6) not null,
    milestones  bigint      not null,
    differences bigint      not null,
    took_millis bigint      not null,
    repaired    boolean     not null,
    officer_id  binary(16)  null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
