-- The password was given by somebody else: until it is changed the account may do nothing but that.
alter table accounts.account add column must_change boolean not null default false;
create index account_org on accounts.account (org_id, login_name);
create index session_account on accounts.session (account_id);
