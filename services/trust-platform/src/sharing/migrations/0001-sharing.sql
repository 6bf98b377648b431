create schema if not exists sharing;

-- What a resident lets others open by a link. Only the key in the link's fragment opens `content`; it is taken away as soon as
-- nobody may open it any more.
create table sharing.link (
  link_id text primary key,
  resident_id text not null,
  org_id text not null,
  grant_id text not null unique,
  -- Sealed: people write into titles what they share.
  title text not null,
  content text,
  records integer not null,
  max_views integer not null,
  views integer not null default 0,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  -- As the resident signed it; brought to the consent service until that has taken it.
  signed text not null,
  signature text not null,
  brought_at timestamptz,
  -- Why the consent service will never take it.
  refused text,
  withdrawn_at timestamptz,
  withdrawal_nonce bigint,
  withdrawal_signature text,
  withdrawal_brought_at timestamptz
);
create index link_resident on sharing.link (resident_id, created_at);
create index link_grant_open on sharing.link (brought_at, created_at);

create table sharing.opening (
  opening_id text primary key,
  link_id text not null references sharing.link (link_id),
  resident_id text not null,
  org_id text not null,
  opener_id text not null,
  -- Sealed.
  opener_name text not null,
  opener_org text not null,
  opened_at timestamptz not null,
  at_seconds bigint not null,
  -- The opener's own signature: who opened can show it, and cannot deny it.
  signature text not null,
  public_key text not null,
  -- When the resident was told.
  told_at timestamptz
);
create index opening_link on sharing.opening (link_id, opened_at);
create index opening_resident on sharing.opening (resident_id, opened_at);
create index opening_untold on sharing.opening (told_at, opened_at);

-- Proofs that were used, kept until they are too old to be believed, whether or not there is such a link.
create table sharing.proof (
  opener_id text not null,
  link_id text not null,
  at_seconds bigint not null,
  primary key (opener_id, link_id, at_seconds)
);
create index proof_age on sharing.proof (at_seconds);

-- A doctor asks a patient to let a colleague elsewhere see the own hospital's records.
create table sharing.colleague_share (
  share_id text primary key,
  resident_id text not null,
  org_id text not null,
  from_id text not null,
  from_account_id text not null,
  from_name text not null,
  to_id text not null,
  to_account_id text not null,
  to_name text not null,
  to_org_id text not null,
  -- Sealed, masked: who asks sees no more of the name than before.
  patient_name text not null,
  -- Sealed.
  note text not null,
  record_types text not null,
  data_from text not null,
  data_to text not null,
  days integer not null,
  created_at timestamptz not null,
  answer_by timestamptz not null,
  state text not null check (state in ('awaiting-consent', 'granted', 'declined')),
  answered_at timestamptz,
  grant_id text,
  signed text,
  signature text,
  valid_to timestamptz,
  brought_at timestamptz,
  refused text
);
create index colleague_share_from on sharing.colleague_share (from_id, created_at);
create index colleague_share_to on sharing.colleague_share (to_id, created_at);
create index colleague_share_resident on sharing.colleague_share (resident_id, created_at);
create index colleague_share_brought on sharing.colleague_share (brought_at, answered_at);

-- Messages that have to be sent until the message service has them; the key makes a repeat the same message.
create table sharing.outbox (
  message_key text primary key,
  org_id text not null,
  -- JSON of the call. Sealed: it names people.
  message text not null,
  created_at timestamptz not null,
  tries integer not null default 0
);
