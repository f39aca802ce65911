-- How it was taken, what has to be noted for its kind, and what the server found in the bytes; the three in JSON.
alter table evidence_item
  add column capture text null after original_carrier,
  add column notes text null after capture,
  add column findings text null after notes;
