create table party_merger (
    number        bigint        not null auto_increment,
    merged        binary(16)    not null,
    survivor      binary(16)    not null,
    reason        varchar(1000) not null,
    merged_by     binary(16)    not null,
    merged_at     datetime(6)   not null,
    undone_reason varchar(1000) null,
    undone_by     binary(16)    null,
    undone_at     datetime(6)   null,
    primary key (number),
    key ix_party_merger_merged (merged),
    key ix_party_merger_survivor (survivor),
    constraint fk_party_merger_merged foreign key (merged) references party (id),
    constraint fk_party_merger_survivor foreign key (survivor) references party (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

alter table party
    add column plain_name varchar(200) generated always as
        (replace(replace(replace(name, ' ', ''), '（', '('), '）', ')')) stored,
    add key ix_party_plain_name (plain_name),
    add key ix_party_identity_number (identity_number),
    add key ix_party_phone (phone);

alter table `lead` add key ix_lead_party (party_id, id);
alter table inspection add key ix_inspection_party (party_id, id);
alter table case_file add key ix_case_file_party (party_id, id);
alter table penalty add key ix_penalty_party (party_id, id);
alter table summary_penalty add key ix_summary_penalty_party (party_id, id);
