create schema consent;

-- Consent texts. No row is changed: somebody may have signed it.
create table consent.template (
  template_id text not null,
  version bigint not null,
  kind text not null,
  purpose text not null,
  title text not null,
  -- JSON: headings and texts in order.
  sections text not null,
  text_hash text not null unique,
  created_at timestamptz not null,
  created_by text not null,
  primary key (template_id, version)
);
create index template_purpose on consent.template (kind, purpose);

-- One row a resident, so that what is taken for one takes turns.
create table consent.resident (resident_id text primary key);

-- What was signed and given to us, in the order of taking; stored before the chain is told.
create table consent.submission (
  submission_id text primary key,
  submission_no bigint generated always as identity,
  what text not null check (what in ('grant', 'change', 'withdraw', 'without-resident')),
  grant_id text not null,
  resident_id text not null,
  -- Of a grant; 0 and empty for a withdrawal.
  kind bigint not null,
  grantee_id text not null,
  nonce bigint not null,
  signed text not null,
  signature text not null,
  public_key text not null,
  practitioner_id text,
  organisation_signature text,
  request_id text,
  -- Sealed, bound to submission_id.
  reason text,
  by_account text not null,
  created_at timestamptz not null,
  -- ready: may be sent; sent: the chain's gateway has it.
  state text not null check (state in ('ready', 'sent', 'done', 'failed')),
  failure text
);
create index submission_state on consent.submission (state, submission_no);
create index submission_grant on consent.submission (grant_id);
create index submission_resident on consent.submission (resident_id, submission_no);

-- What the chain says; rebuilt from the mirror at any time. `mac` is under a key outside the database.
create table consent.chain_grant (
  grant_id text primary key,
  resident_id text not null,
  grantee_id text not null,
  grantee_kind bigint not null,
  -- Of a person or project, when the grant was made.
  grantee_org text,
  holder_org text,
  kind bigint not null,
  mode bigint not null,
  purpose bigint not null,
  record_types bigint not null,
  fields_form bigint not null,
  fields text not null,
  max_grade bigint not null,
  data_from bigint not null,
  data_to bigint not null,
  valid_from bigint not null,
  valid_to bigint not null,
  nonce bigint not null,
  text_hash text not null,
  terms text not null,
  replaces text,
  key_version bigint not null,
  granted_at bigint not null,
  practitioner_id text,
  practitioner_org text,
  block_number bigint not null,
  log_index bigint not null,
  transaction_hash text not null,
  ended text check (ended in ('withdrawn', 'replaced')),
  ended_at bigint,
  ended_block bigint,
  mac text not null
);
create index chain_grant_resident on consent.chain_grant (resident_id);
create index chain_grant_grantee on consent.chain_grant (grantee_id);
create index chain_grant_block on consent.chain_grant (block_number, log_index);
create index chain_grant_ended on consent.chain_grant (ended_block);
create index chain_grant_valid_to on consent.chain_grant (valid_to);
create index chain_grant_granted_at on consent.chain_grant (granted_at);

create table consent.nonce (
  resident_id text not null,
  nonce bigint not null,
  block_number bigint not null,
  log_index bigint not null,
  primary key (block_number, log_index)
);
create index nonce_resident on consent.nonce (resident_id, nonce);
create table consent.switches (
  emergency boolean not null,
  paper boolean not null,
  block_number bigint not null,
  log_index bigint not null,
  primary key (block_number, log_index)
);
create table consent.identity (
  id text primary key,
  kind bigint not null,
  organisation text,
  block_number bigint not null
);
create index identity_block on consent.identity (block_number);
create table consent.identity_key (
  id text not null,
  version bigint not null,
  public_key text not null,
  block_number bigint not null,
  primary key (id, version)
);
create index identity_key_block on consent.identity_key (block_number);
create table consent.identity_key_end (
  id text not null,
  version bigint not null,
  ends_at bigint not null,
  block_number bigint not null,
  log_index bigint not null,
  primary key (block_number, log_index)
);
create index identity_key_end_id on consent.identity_key_end (id, version);

create table consent.cursor (
  only_row boolean primary key default true check (only_row),
  final_block bigint not null,
  looked_up_to bigint not null
);
insert into consent.cursor (final_block, looked_up_to) values (-1, -1);

-- 拒绝规则 and open disputes, change by change: each `mac` is over its row and the `mac` before it, under a key outside the database.
create table consent.denial (
  seq bigint primary key,
  resident_id text not null,
  kind text not null check (kind in ('person', 'organisation', 'dispute')),
  target_id text not null,
  denied boolean not null,
  by_account text not null,
  at timestamptz not null,
  mac text not null
);
create table consent.denial_writer (one boolean primary key default true check (one));
insert into consent.denial_writer (one) values (true);

create table consent.dispute (
  dispute_id text primary key,
  grant_id text not null,
  resident_id text not null,
  -- Sealed, bound to dispute_id.
  reason text not null,
  opened_at timestamptz not null,
  opened_by text not null,
  state text not null check (state in ('open', 'closed')),
  outcome text,
  closed_at timestamptz,
  closed_by text
);
create index dispute_grant on consent.dispute (grant_id);
create index dispute_state on consent.dispute (state, opened_at);

create table consent.notice (
  notice_key text primary key,
  topic text not null,
  -- Sealed, bound to notice_key.
  body text not null,
  attempts bigint not null,
  next_at timestamptz not null,
  created_at timestamptz not null,
  heard_at timestamptz
);
create index notice_due on consent.notice (next_at);
