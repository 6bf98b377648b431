create schema if not exists change_log;

-- Batches of change records. The records stay where the change was made (empi.outbox); a batch is stored before it is handed on, and
-- its id commits to range and root. `unique (stream, from_seq)` refuses a second sealer of the same changes.
create table change_log.batch (
  batch_id text primary key,
  stream text not null,
  from_seq bigint not null,
  to_seq bigint not null,
  change_count integer not null,
  -- Days since 1970-01-01 in UTC+8: the day on which the changes happened.
  day integer not null,
  root text not null,
  -- The batch before it in its stream; 64 zeros for the first.
  previous text not null,
  state text not null check (state in ('sealed', 'sequenced', 'included', 'final')),
  transaction_hash text,
  block_number bigint,
  sealed_at timestamptz not null,
  final_at timestamptz,
  unique (stream, from_seq),
  unique (stream, to_seq)
);
create index batch_open on change_log.batch (stream, from_seq) where state <> 'final';
