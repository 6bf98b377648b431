-- The order in which versions were accepted: a holder that anchors by itself takes them from here, so nothing is queued twice.
alter table collection.record_versions add column seq bigint generated always as identity;
create index record_versions_seq on collection.record_versions (source_id, seq);

-- Runs of versions under one root, as the holder's own account anchors them. Lines are numbered from 1 without gaps.
create table collection.own_batch (
  source_id text not null,
  org_id text not null,
  from_seq bigint not null,
  to_seq bigint not null,
  -- Of record_versions; other sources' rows may stand between.
  from_row bigint not null,
  to_row bigint not null,
  root text not null,
  previous_root text not null,
  sealed_at timestamptz not null,
  state text not null check (state in ('sealed', 'submitted', 'included', 'final')),
  -- Raised when the chain took it into a block and refused it there.
  attempt integer not null default 1,
  transaction_hash text,
  block_number bigint,
  primary key (source_id, from_seq)
);
create index own_batch_row on collection.own_batch (source_id, to_row);
create index own_batch_open on collection.own_batch (source_id, from_seq) where state <> 'final';

-- Which account of the holder's was admitted to which contract, as learned at the first time.
create table collection.own_account (
  source_id text primary key,
  org_id text not null,
  account text not null,
  contract text not null
);

-- The submit engine's tables (chain/port), for the accounts that this machine holds.
create schema if not exists hospital_chain;

create table hospital_chain.account (
  address text primary key,
  next_nonce bigint not null
);
create table hospital_chain.sent_mark (
  account text primary key references hospital_chain.account (address),
  sent_nonce bigint not null
);
create table hospital_chain.submission (
  idempotency_key text primary key,
  account text not null references hospital_chain.account (address),
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
  unique (account, nonce) deferrable initially deferred
);
create index submission_transaction_hash on hospital_chain.submission (transaction_hash);
create index submission_waiting on hospital_chain.submission (account, nonce) where state = 'waiting';
create index submission_block on hospital_chain.submission (block_number);
create table hospital_chain.replaced_transaction (
  transaction_hash text primary key,
  idempotency_key text not null references hospital_chain.submission (idempotency_key)
);
create index replaced_transaction_submission on hospital_chain.replaced_transaction (idempotency_key);
create table hospital_chain.block_cursor (
  only_row boolean primary key default true check (only_row),
  genesis_hash text not null,
  block_number bigint not null,
  block_hash text not null
);
create table hospital_chain.account_writer (
  account text primary key references hospital_chain.account (address),
  holder text not null,
  epoch bigint not null,
  held_until timestamptz not null
);
