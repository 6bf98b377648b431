create schema if not exists audit;

-- One line for each call. Written by the role jhc_audit alone, which may add and read; the application reads. No value of a query or
-- body, no address, no name.
create table audit.line (
  -- Of one process's lines; numbers have no gaps.
  stream text not null,
  seq bigint not null,
  at timestamptz not null,
  actor_kind text not null,
  actor_id text not null,
  org_id text not null,
  place text not null,
  operation text not null,
  object text not null,
  purpose text not null,
  outcome text not null,
  status integer not null,
  trace_id text not null,
  detail text not null,
  milliseconds integer not null,
  -- HMAC-SM3 over the code of the line before and this line's hash, under a key that is not in the database.
  mac text not null,
  primary key (stream, seq)
);
create index line_at on audit.line (at);
create index line_actor on audit.line (actor_id, at);
revoke insert, update, delete on audit.line from jhc_app;
grant select, insert on audit.line to jhc_audit;

-- Runs of lines that are sealed for the chain, gapless per stream. What they say is checked against the chain.
create table audit.batch (
  stream text not null,
  from_seq bigint not null,
  to_seq bigint not null,
  root text not null,
  previous_root text not null,
  state text not null check (state in ('sealed', 'sequenced', 'included', 'final')),
  transaction_hash text,
  block_number bigint,
  sealed_at timestamptz not null,
  final_at timestamptz,
  primary key (stream, from_seq)
);
