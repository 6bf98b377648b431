-- The contracts' events in the chain's order, as far as the mirror has been followed. Rebuilt from the mirror at any time.
create table consortium.event (
  block_number bigint not null,
  log_index integer not null,
  at bigint not null,
  transaction_hash text not null,
  contract text not null,
  name text not null,
  -- JSON: ids of organisations, nodes and consortia.
  subjects text not null,
  -- JSON: the other arguments by name.
  details text not null,
  primary key (block_number, log_index)
);

-- By what each event is about.
create table consortium.event_subject (
  subject_id text not null,
  block_number bigint not null,
  log_index integer not null,
  primary key (subject_id, block_number, log_index)
);
create index event_subject_block on consortium.event_subject (block_number);

-- Where to find proposals by consortium and by whether they are decided; everything else about one is read from the chain.
create table consortium.proposal (
  proposal_id bigint primary key,
  consortium_id text not null,
  outcome text not null check (outcome in ('open', 'passed', 'rejected', 'expired', 'withdrawn')),
  created_in_block bigint not null,
  decided_in_block bigint
);
create index proposal_consortium on consortium.proposal (consortium_id, outcome, proposal_id);
create index proposal_outcome on consortium.proposal (outcome, proposal_id);
create index proposal_created on consortium.proposal (created_in_block);
create index proposal_decided on consortium.proposal (decided_in_block);

create table consortium.cursor (
  only_row boolean primary key default true check (only_row),
  -- Events up to here are final; those behind it are read anew each time.
  final_block bigint not null
);
insert into consortium.cursor (final_block) values (-1);

-- Nodes that the platform asks how they stand, and what they last said.
create table consortium.watched_node (
  node_id text primary key,
  endpoint text not null,
  state text,
  head_number bigint,
  head_at text,
  lag bigint,
  version text,
  peers integer,
  checked_at timestamptz,
  seen_at timestamptz,
  problem text
);

-- X.509 certificates of keys that stand on chain.
create table consortium.certificate (
  key_id text primary key,
  pem text not null,
  uploaded_at timestamptz not null
);
