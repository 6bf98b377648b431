create schema residents;

-- Whoever logged in with the official account. The account itself, its state and its sessions are the accounts register's.
create table residents.account (
  account_id text primary key,
  org_id text not null,
  -- Keyed token of the WeChat user, by which a log-in finds the account.
  wechat_token text not null unique,
  -- Sealed: openid and unionid.
  wechat text not null,
  large_print boolean not null default false,
  acting_for text,
  -- The key that answered last: when it is no longer the person's, the sessions end.
  signed_in_key text,
  signed_in_at timestamptz,
  created_at timestamptz not null,
  seen_at timestamptz not null
);
create index account_signed_in on residents.account (signed_in_at);

-- A person whose real name was checked; one row for each, whoever's key signs.
create table residents.resident (
  resident_id text primary key,
  org_id text not null,
  -- Keyed token of the identity number.
  identity_token text not null unique,
  -- Sealed: salt, name, identity number, phone.
  identity text not null,
  person_id text,
  person_checked_at timestamptz,
  account_id text not null references residents.account,
  guardian boolean not null,
  created_at timestamptz not null
);
create index resident_account on residents.resident (account_id);
create index resident_person on residents.resident (person_id);
create index resident_person_checked on residents.resident (person_checked_at);

-- What is handed out once or for minutes; only digests are kept.
create table residents.login_state (
  digest text primary key,
  browser_digest text not null,
  return_to text not null,
  expires_at timestamptz not null
);
create table residents.challenge (
  digest text primary key,
  account_id text not null references residents.account,
  expires_at timestamptz not null
);
create table residents.code (
  digest text primary key,
  resident_id text not null references residents.resident,
  expires_at timestamptz not null
);

create table residents.attempt (
  what text not null,
  subject text not null,
  since timestamptz not null,
  tried integer not null,
  primary key (what, subject)
);

-- A notice by WeChat is counted once against a one-time subscription, however often it is tried.
create table residents.notice (
  notice_key text primary key,
  account_id text not null,
  template_id text not null,
  at timestamptz not null
);
create table residents.notice_quota (
  account_id text not null,
  template_id text not null,
  left_over integer not null,
  primary key (account_id, template_id)
);
