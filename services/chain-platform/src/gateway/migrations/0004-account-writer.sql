-- Of several processes on one database the one that sends for an account. Each change of hands raises the epoch: whoever
-- held it before can no longer change numbers or outcomes.
create table chain_gateway.account_writer (
  account text primary key references chain_gateway.account (address),
  holder text not null,
  epoch bigint not null,
  held_until timestamptz not null
);
