create schema if not exists anchors;

-- One per organisation: its anchors are numbered without gaps, its batches follow one another.
create table anchors.lane (
  org_id text primary key,
  last_seq bigint not null,
  sealed_seq bigint not null default 0,
  check (sealed_seq <= last_seq)
);

create table anchors.receipt (
  org_id text not null,
  idempotency_key text not null,
  receipt_id text not null unique,
  -- SM3 of what was handed in, by which another use of the same key is noticed.
  content_digest text not null,
  caller_id text not null,
  received_at timestamptz not null,
  primary key (org_id, idempotency_key)
);

create table anchors.anchor (
  org_id text not null,
  seq bigint not null,
  anchor_id text not null unique,
  receipt_id text not null references anchors.receipt (receipt_id),
  business_id text not null,
  business_salt text not null,
  digest text not null,
  type text not null,
  -- What is hashed and anchored, to the byte.
  entry text not null,
  received_at timestamptz not null,
  primary key (org_id, seq)
);
create index anchor_digest on anchors.anchor (digest);
create index anchor_business on anchors.anchor (org_id, business_id);
create index anchor_receipt on anchors.anchor (receipt_id);

create table anchors.batch (
  batch_id text primary key,
  org_id text not null,
  from_seq bigint not null,
  to_seq bigint not null,
  root text not null,
  state text not null check (state in ('sealed', 'queued', 'included', 'final')),
  attempt integer not null default 1,
  -- Not before this is a refused batch tried again.
  retry_at timestamptz,
  transaction_hash text,
  block_number bigint,
  sealed_at timestamptz not null,
  unique (org_id, from_seq),
  unique (org_id, to_seq)
);
create index batch_open on anchors.batch (sealed_at) where state <> 'final';
