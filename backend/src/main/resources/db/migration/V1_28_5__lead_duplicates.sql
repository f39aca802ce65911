-- The cell of the map (0.005 degrees) a lead lies in, counted as MapCells does; what is near is found under a few cells.
alter table `lead`
    add column cell bigint generated always as
        (floor((latitude + 90) * 200) * 100000 + floor((longitude + 180) * 200)) stored,
    add key ix_lead_cell (cell, received_on),
    add key ix_lead_object (object_id, received_on),
    add key ix_lead_party_received (party_id, received_on),
    add key ix_lead_number (external_number),
    add key ix_lead_place (region, place, received_on),
    add key ix_lead_duplicate_of (duplicate_of, id);
