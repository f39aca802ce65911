-- Pages of what stands out by its amount, and of parties to whom something happened more than once.
alter table milestone
    add key milestone_amount (kind, occurred_on, amount, region),
    add key milestone_of_party (party_id, kind, occurred_on);
