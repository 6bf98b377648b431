create schema if not exists mirror;

-- What the chain holds, block by block. Nothing here is a source of truth: every row can be rebuilt from, and checked against, the chain.
create table mirror.block (
  number bigint primary key,
  hash text not null unique,
  parent_hash text not null,
  timestamp bigint not null,
  header_rlp text not null,
  transaction_count integer not null,
  anchored_entries integer not null
);

create table mirror.transaction (
  block_number bigint not null references mirror.block (number),
  tx_index integer not null,
  hash text not null unique,
  from_address text not null,
  to_address text,
  nonce bigint not null,
  status text not null check (status in ('success', 'reverted')),
  gas_used bigint not null,
  selector text,
  input_bytes integer not null,
  input_hash text not null,
  contract_address text,
  primary key (block_number, tx_index)
);

create table mirror.log (
  block_number bigint not null references mirror.block (number),
  log_index integer not null,
  tx_index integer not null,
  address text not null,
  -- Up to four, comma between them.
  topics text not null,
  data text not null,
  primary key (block_number, log_index)
);

-- Batches anchored by the district's own IndexAnchor, decoded from event and call data.
create table mirror.batch (
  block_number bigint not null references mirror.block (number),
  log_index integer not null,
  tx_index integer not null,
  batch_id text not null unique,
  root text not null,
  entry_count integer not null,
  source text not null,
  mode text not null check (mode in ('plain', 'cipher')),
  model_version text not null,
  -- Why its entries could not be read as its event announces; null where they could.
  problem text,
  primary key (block_number, log_index)
);

-- The entries' text as it stands in call data. Keyed by place, so that rows arrive in key order. Written in one transaction with
-- their batch; a foreign key would look that up again for each of thousands.
create table mirror.entry (
  block_number bigint not null,
  log_index integer not null,
  position integer not null,
  -- From the text; null where it is no JSON entry.
  record_id text,
  -- Bytes that are no text stand here as `0x` and hex.
  entry text not null,
  primary key (block_number, log_index, position)
);
create index entry_record on mirror.entry (record_id);

create table mirror.cursor (
  only_row boolean primary key default true check (only_row),
  genesis_hash text not null,
  block_number bigint not null,
  block_hash text not null,
  block_timestamp bigint not null,
  transactions bigint not null,
  logs bigint not null,
  entries bigint not null
);
