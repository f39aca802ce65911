-- A first answer is sealed with the key that the client sent, which is kept as its SHA-256 alone. What was kept before stays open and is
-- forgotten with its age.
alter table idempotency_key add column nonce binary(12) null;

update idempotency_key set key_text = sha2(key_text, 256);

alter table idempotency_key change column key_text key_sha256 char(64) not null;
