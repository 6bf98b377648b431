-- By which ABI the logs of a contract are decoded. Blocks up to `until_block` were mirrored before the ABI was known: they are decoded in
-- the background, from `next_block` on; later ones in the transaction of their block.
create table mirror.decoder (
  address text primary key,
  name text not null,
  origin text not null check (origin in ('built-in', 'uploaded')),
  -- SHA-256 of the ABI: another one under the same address decodes everything anew.
  abi_digest text not null,
  -- Null for built-in ones: they come with the program.
  abi text,
  added_by text,
  added_at timestamptz not null,
  until_block bigint not null,
  next_block bigint not null
);

-- Counts what is added to the table above. A block is written only by who knows the newest, so none is decoded by too few ABIs.
alter table mirror.cursor add column decoder_version bigint not null default 0;

-- Every log of a contract whose ABI is known, once more, with names. Rows stand and fall with their logs.
create table mirror.event (
  block_number bigint not null,
  log_index integer not null,
  tx_index integer not null,
  address text not null,
  contract text not null,
  name text not null,
  -- The first two indexed arguments, as words: what or whom it is about.
  key1 text,
  key2 text,
  -- JSON object by argument's name; numbers as text, signed bytes taken apart.
  arguments text not null,
  primary key (block_number, log_index)
);
create index event_name on mirror.event (contract, name, block_number);
create index event_key1 on mirror.event (key1);
create index event_key2 on mirror.event (key2);

-- What the events say of the district's own subjects, step by step. Nothing is updated: a grant's state is what its steps come to.
create table mirror.consent (
  block_number bigint not null,
  log_index integer not null,
  address text not null,
  step text not null check (step in ('granted', 'changed', 'without-resident', 'withdrawn')),
  grant_id text not null,
  resident text,
  grantee text,
  holder text,
  replaces text,
  key_version bigint,
  kind smallint,
  mode smallint,
  grantee_kind smallint,
  max_grade smallint,
  purpose integer,
  record_types bigint,
  fields_form smallint,
  fields text,
  data_from integer,
  data_to integer,
  valid_from bigint,
  valid_to bigint,
  text_hash text,
  primary key (block_number, log_index)
);
create index consent_grant on mirror.consent (grant_id);
create index consent_replaces on mirror.consent (replaces);
create index consent_resident on mirror.consent (resident);
create index consent_grantee on mirror.consent (grantee);

create table mirror.access (
  block_number bigint not null,
  log_index integer not null,
  address text not null,
  step text not null check (step in ('requested', 'withdrawn', 'refused', 'released', 'finished')),
  request_id text not null,
  release_id text,
  grant_id text,
  resident text,
  asker text,
  holder text,
  purpose integer,
  grade smallint,
  record_types bigint,
  data_from integer,
  data_to integer,
  valid_to bigint,
  reason integer,
  outcome smallint,
  record_count bigint,
  content_hash text,
  primary key (block_number, log_index)
);
create index access_request on mirror.access (request_id);
create index access_resident on mirror.access (resident);
create index access_asker on mirror.access (asker);

create table mirror.approval (
  block_number bigint not null,
  log_index integer not null,
  address text not null,
  step text not null check (step in ('submitted', 'approved', 'ended')),
  request_id text not null,
  template text,
  actor text not null,
  level smallint,
  -- As the contract counts them: 2 approved, 3 rejected, 4 withdrawn, 5 expired.
  state smallint,
  package_hash text,
  opinion_hash text,
  ends_at bigint,
  primary key (block_number, log_index)
);
create index approval_request on mirror.approval (request_id);

create table mirror.change_batch (
  block_number bigint not null,
  log_index integer not null,
  address text not null,
  batch_id text not null,
  stream text not null,
  root text not null,
  change_count bigint not null,
  day integer not null,
  kind integer not null,
  previous text not null,
  primary key (block_number, log_index)
);
create index change_batch_id on mirror.change_batch (batch_id);

create table mirror.audit_batch (
  block_number bigint not null,
  log_index integer not null,
  address text not null,
  stream text not null,
  batch_index bigint not null,
  from_seq bigint not null,
  to_seq bigint not null,
  root text not null,
  previous_root text not null,
  primary key (block_number, log_index)
);

-- The explorer's lists of one address, newest first.
create index log_address on mirror.log (address, block_number, log_index);
create index transaction_from on mirror.transaction (from_address, block_number, tx_index);
create index transaction_to on mirror.transaction (to_address, block_number, tx_index);
create index transaction_contract on mirror.transaction (contract_address);
