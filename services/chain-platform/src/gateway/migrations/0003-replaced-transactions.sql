-- Earlier signed versions of a submission under the same number, with a lower price: whichever of them comes into a block settles it.
create table chain_gateway.replaced_transaction (
  transaction_hash text primary key,
  idempotency_key text not null references chain_gateway.submission (idempotency_key)
);
create index replaced_transaction_submission on chain_gateway.replaced_transaction (idempotency_key);
