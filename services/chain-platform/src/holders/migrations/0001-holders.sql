create schema if not exists chain_holders;

-- Which source announced which account; whether it is admitted is the chain's to say.
create table chain_holders.account (
  source_id text not null,
  account text not null,
  org_id text not null,
  announced_at timestamptz not null,
  primary key (source_id, account)
);
