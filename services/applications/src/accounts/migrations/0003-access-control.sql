-- Codes of these tables are HMAC-SM3 under a key that is not in the database; what the newest code of a row is stands in access_change.
create table accounts.organisation (
  org_id text primary key,
  name text not null,
  parent_id text references accounts.organisation,
  disabled_at timestamptz,
  created_at timestamptz not null,
  version bigint not null,
  mac text not null
);

alter table accounts.account add column old_hashes text not null default '-';
alter table accounts.account add column password_set_at timestamptz;
update accounts.account set password_set_at = created_at;
alter table accounts.account alter column password_set_at set not null;
-- Comma-separated, sorted; `-` for none.
alter table accounts.account add column roles text not null default '-';
update accounts.account a set roles = coalesce(
  (select string_agg(r.role, ',' order by r.role) from accounts.account_role r where r.account_id = a.account_id), '-');
drop table accounts.account_role;
alter table accounts.account add column data_scope text not null default 'tree' check (data_scope in ('own', 'tree', 'all'));
alter table accounts.account add column max_grade integer not null default 5 check (max_grade between 1 and 5);
alter table accounts.account add column version bigint not null default 0;
alter table accounts.account add column mac text not null default '-';

-- Roles that the district defines; the built-in ones are in the program.
create table accounts.role (
  role_id text primary key,
  name text not null,
  permissions text not null,
  disabled_at timestamptz,
  created_at timestamptz not null,
  version bigint not null,
  mac text not null
);

-- A change of rights: what one person proposed and another decided.
create table accounts.rights_change (
  change_id text primary key,
  subject text not null check (subject in ('account', 'role')),
  subject_id text not null,
  org_id text not null,
  before_state text not null,
  after_state text not null,
  reason text not null,
  proposed_by text not null,
  proposed_at timestamptz not null,
  state text not null check (state in ('open', 'approved', 'refused', 'withdrawn')),
  decided_by text,
  decided_at timestamptz,
  remark text,
  version bigint not null,
  mac text not null
);
create index rights_change_proposed on accounts.rights_change (proposed_at, change_id);

create table accounts.second_factor (
  account_id text primary key references accounts.account,
  kind text not null,
  -- Sealed under a key that is not in the database, bound to this account.
  secret text not null,
  confirmed_at timestamptz,
  created_at timestamptz not null,
  version bigint not null,
  mac text not null
);
-- A one-time code is used once: the second to insert its step is refused.
create table accounts.used_code (
  account_id text not null references accounts.account,
  step bigint not null,
  primary key (account_id, step)
);

-- Every change of a sealed row, chained; the newest code of each row is read off here.
create table accounts.access_change (
  counter bigint primary key,
  table_name text not null,
  row_key text not null,
  row_mac text not null,
  by_account text not null,
  at timestamptz not null,
  chain text not null
);
revoke update, delete on accounts.access_change from jhc_app;
-- Locked by whoever appends.
create table accounts.access_head (one integer primary key check (one = 1));
insert into accounts.access_head values (1);

-- Sessions opened before carry no code.
delete from accounts.session;
alter table accounts.session add column session_id text not null unique;
alter table accounts.session add column mac text not null;
