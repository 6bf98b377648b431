create schema person_keys;

-- Whoever signs: chain id and account. What of it counts is on chain.
create table person_keys.signer (
  signer_id text primary key,
  kind text not null check (kind in ('resident', 'practitioner', 'project')),
  account_id text not null,
  org_id text,
  -- Sealed, bound to signer_id.
  name text not null,
  created_at timestamptz not null
);
create index signer_account on person_keys.signer (account_id);
-- Whoever changes the organisation signs under another id: the contract binds an id to one organisation.
create unique index signer_practitioner on person_keys.signer (account_id, org_id) where kind = 'practitioner';

-- What was asked for, in the order of asking; stored before the chain is told.
create table person_keys.act (
  act_id text primary key,
  act_no bigint generated always as identity,
  signer_id text not null references person_keys.signer (signer_id),
  what text not null check (what in ('enrol', 'rotate', 'revoke', 're-enrol', 'object', 'complete')),
  -- proposed: waits for an organisation's signature; ready: may be sent; sent: the chain's gateway has it.
  state text not null check (state in ('proposed', 'ready', 'sent', 'done', 'failed', 'refused')),
  public_key text,
  -- r‖s each: of the new key, of the old or only key, of the organisation.
  proof text,
  signature text,
  countersignature text,
  org_id text,
  version bigint,
  attempt bigint,
  by_account text not null,
  created_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  -- Sealed, bound to act_id.
  reason text,
  failure text
);
create index act_signer on person_keys.act (signer_id, act_no);
create index act_state on person_keys.act (state, act_no);
create index act_org on person_keys.act (org_id, state);

-- What the chain says, event by event; rebuilt from the mirror at any time.
create table person_keys.bound_key (
  signer_id text not null,
  version bigint not null,
  public_key text not null,
  valid_from bigint not null,
  block_number bigint not null,
  primary key (signer_id, version)
);
create index bound_key_block on person_keys.bound_key (block_number);
create index bound_key_public on person_keys.bound_key (public_key);
create table person_keys.key_end (
  signer_id text not null,
  version bigint not null,
  ends_at bigint not null,
  block_number bigint not null,
  log_index bigint not null,
  primary key (block_number, log_index)
);
create index key_end_signer on person_keys.key_end (signer_id, version);
create table person_keys.re_enrolment (
  signer_id text not null,
  -- cancelled and completed rows end the request before them.
  step text not null check (step in ('requested', 'cancelled', 'completed')),
  public_key text,
  org_id text,
  ready_at bigint,
  block_number bigint not null,
  log_index bigint not null,
  primary key (block_number, log_index)
);
create index re_enrolment_signer on person_keys.re_enrolment (signer_id, block_number, log_index);

create table person_keys.cursor (
  only_row boolean primary key default true check (only_row),
  final_block bigint not null,
  looked_up_to bigint not null
);
insert into person_keys.cursor (final_block, looked_up_to) values (-1, -1);

create table person_keys.notice (
  notice_key text primary key,
  topic text not null,
  -- Sealed, bound to notice_key.
  body text not null,
  attempts bigint not null,
  next_at timestamptz not null,
  created_at timestamptz not null,
  heard_at timestamptz
);
create index notice_due on person_keys.notice (next_at);
