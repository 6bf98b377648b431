-- Since when the process that sends for an account has done so without a break.
alter table chain_gateway.account_writer add column held_since timestamptz not null default now();
