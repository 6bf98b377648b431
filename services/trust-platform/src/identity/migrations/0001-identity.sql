create schema if not exists identity;

-- Certificate authorities that are believed, with the newest revocation list of each.
create table identity.authority (
  authority_id text primary key,
  subject text not null,
  issuer text not null,
  is_root boolean not null,
  not_after timestamptz not null,
  der text not null,
  added_by text not null,
  added_at timestamptz not null,
  reason text not null,
  revocation_url text,
  list text,
  this_update timestamptz,
  next_update timestamptz,
  revoked integer not null default 0,
  list_failure text,
  list_tried_at timestamptz
);

create table identity.identity (
  identity_id text primary key,
  kind text not null,
  org_id text not null,
  name text not null,
  account_id text unique,
  source_id text unique,
  state text not null,
  created_at timestamptz not null,
  suspended_at timestamptz,
  suspended_by text
);
create index identity_org on identity.identity (org_id, created_at);

-- One certificate belongs to one identity, and stands for it from the approval to the revocation.
create table identity.certificate (
  thumbprint text primary key,
  identity_id text not null references identity.identity (identity_id),
  org_id text not null,
  subject text not null,
  issuer text not null,
  serial_number text not null,
  not_before timestamptz not null,
  not_after timestamptz not null,
  public_key text not null,
  der text not null,
  state text not null,
  reason text not null,
  proposed_by text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  revoked_by text,
  revoked_at timestamptz
);
create index certificate_identity on identity.certificate (identity_id);

-- One row: how often the three tables above were changed, and a code over all of them.
create table identity.state (
  one integer primary key check (one = 1),
  version bigint not null,
  mac text not null
);

create table identity.event (
  event_id text primary key,
  -- An identity's or an authority's id.
  subject_id text not null,
  org_id text not null,
  act text not null,
  by_id text not null,
  at timestamptz not null,
  reason text not null
);
create index event_subject on identity.event (subject_id, event_id);

-- What was used stays until the proof could not be used any more for its time.
create table identity.nonce (
  identity_id text not null,
  nonce text not null,
  expires_at timestamptz not null,
  primary key (identity_id, nonce)
);
create index nonce_expiry on identity.nonce (expires_at);
