create schema accounts;

create table accounts.account (
  account_id text primary key,
  -- lower case; what is typed is lowered before it is looked up
  login_name text not null unique,
  display_name text not null,
  org_id text not null,
  password_hash text not null,
  demo boolean not null default false,
  disabled_at timestamptz,
  created_at timestamptz not null
);

create table accounts.account_role (
  account_id text not null references accounts.account,
  role text not null,
  primary key (account_id, role)
);

-- The secret itself is only in the browser; a copy of this table opens no session.
create table accounts.session (
  secret_digest text primary key,
  account_id text not null references accounts.account,
  created_at timestamptz not null,
  used_at timestamptz not null
);
create index session_created on accounts.session (created_at);

-- Keyed by the digest of the login name, so that names nobody has are treated alike and mistyped ones are not kept in clear.
create table accounts.login_failure (
  name_digest text primary key,
  failures integer not null,
  last_at timestamptz not null,
  locked_until timestamptz
);
create index login_failure_last on accounts.login_failure (last_at);
