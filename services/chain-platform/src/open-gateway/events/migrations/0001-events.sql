create schema if not exists chain_events;

create table chain_events.webhook (
  webhook_id text primary key,
  org_id text not null,
  caller_id text not null,
  url text not null,
  contract text,
  event text,
  -- JSON object: argument's name → value or text.
  arguments text not null,
  algorithm text not null check (algorithm in ('hmac-sm3', 'hmac-sha256')),
  -- Enters the derivation of the secret, which itself is nowhere.
  secret_version integer not null,
  state text not null check (state in ('active', 'paused', 'removed')),
  -- Events up to here have their deliveries.
  position text not null,
  created_at timestamptz not null
);
create index webhook_org on chain_events.webhook (org_id);

create table chain_events.delivery (
  delivery_id text primary key,
  webhook_id text not null references chain_events.webhook (webhook_id),
  org_id text not null,
  event_id text not null,
  contract text not null,
  event text not null,
  body text not null,
  state text not null check (state in ('pending', 'delivered', 'dead')),
  attempts integer not null,
  next_attempt_at timestamptz not null,
  last_status integer,
  last_problem text,
  created_at timestamptz not null,
  delivered_at timestamptz,
  unique (webhook_id, event_id)
);
create index delivery_due on chain_events.delivery (webhook_id, next_attempt_at) where state = 'pending';
create index delivery_state on chain_events.delivery (state, delivery_id);
