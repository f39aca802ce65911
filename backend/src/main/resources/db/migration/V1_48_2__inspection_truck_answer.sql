alter table truck_hand_over
    add column result json null,
    add column answered_by binary(16) null;
