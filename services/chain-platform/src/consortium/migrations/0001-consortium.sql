create schema consortium;

-- What has a name off chain; its hash is on chain.
create table consortium.profile (
  kind text not null check (kind in ('organisation', 'node', 'consortium')),
  id text not null,
  name text not null,
  credit_code text,
  description text not null default '',
  primary key (kind, id)
);

-- Reasons as they were written; the chain holds their hashes.
create table consortium.reason (
  hash text primary key,
  text text not null
);
