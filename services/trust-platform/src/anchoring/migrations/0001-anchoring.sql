create schema if not exists anchoring;

create table anchoring.task (
  lane_id text primary key,
  source_id text not null,
  mode text not null,
  max_batch_bytes integer not null,
  max_age_seconds integer not null,
  paused boolean not null default false,
  failure text,
  failed_at timestamptz
);

-- A batch is stored before it is handed on. Its call data follow from the lane's entries, which never change; the batch id commits
-- to every byte of them. `unique (lane_id, from_seq)` makes the batches of a lane one
-- chain, whoever seals: a second sealer of the same entries is refused by the database.
create table anchoring.batch (
  batch_id text primary key,
  lane_id text not null references anchoring.task (lane_id),
  org_id text not null,
  from_seq bigint not null,
  to_seq bigint not null,
  entry_count integer not null,
  root text not null,
  model text not null,
  corrections integer not null,
  call_bytes integer not null,
  state text not null check (state in ('sealed', 'sequenced', 'included', 'final', 'failed')),
  -- Part of the idempotency key; grows only when a person resumes a lane after a refusal by the chain.
  attempt integer not null default 1,
  sealed_at timestamptz not null,
  oldest_received_at timestamptz not null,
  sequenced_at timestamptz,
  final_at timestamptz,
  transaction_hash text,
  block_number bigint,
  unique (lane_id, from_seq),
  unique (lane_id, to_seq)
);
create index batch_open on anchoring.batch (lane_id, from_seq) where state <> 'final';
create index batch_final on anchoring.batch (final_at);
create index batch_sealed on anchoring.batch (sealed_at, batch_id);

create table anchoring.follow (
  name text primary key,
  block_number bigint not null
);
insert into anchoring.follow (name, block_number) values ('mirror', -1);
