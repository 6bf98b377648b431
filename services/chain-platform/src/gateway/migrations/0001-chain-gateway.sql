create schema if not exists chain_gateway;

-- One row per chain account; locking it makes its owner the one writer that hands out nonces.
create table chain_gateway.account (
  address text primary key,
  next_nonce bigint not null
);

-- How far the node has taken the account's transactions; apart from the lock above, so that sending never waits for submitters.
create table chain_gateway.sent_mark (
  account text primary key references chain_gateway.account (address),
  sent_nonce bigint not null
);

create table chain_gateway.submission (
  idempotency_key text primary key,
  account text not null references chain_gateway.account (address),
  nonce bigint,
  contract text not null,
  transaction_hash text not null,
  raw bytea not null,
  state text not null check (state in ('waiting', 'included', 'failed')),
  block_number bigint,
  gas_used bigint,
  failure_code text,
  failure_detail text,
  created_at timestamptz not null,
  -- Deferred: closing a hole moves several numbers within one transaction.
  unique (account, nonce) deferrable initially deferred
);
create index submission_transaction_hash on chain_gateway.submission (transaction_hash);
create index submission_waiting on chain_gateway.submission (account, nonce) where state = 'waiting';
create index submission_block on chain_gateway.submission (block_number);
-- Signed transactions carry text that is already dense: compressing them again costs more than it saves.
alter table chain_gateway.submission alter column raw set storage external;

create table chain_gateway.block_cursor (
  only_row boolean primary key default true check (only_row),
  genesis_hash text not null,
  block_number bigint not null,
  block_hash text not null
);

create table chain_gateway.contract (
  name text primary key,
  address text not null,
  version text not null,
  transaction_hash text not null,
  deployed_in_block bigint not null
);
