-- Every version of every contract stays known: what an old one holds is still read from it.
create table chain_gateway.contract_version (
  name text not null,
  version text not null,
  -- 1 for the first deployed; the largest is the one that new data goes to.
  ordinal integer not null,
  address text not null unique,
  -- Both null until the start that puts the contract into the registry on chain.
  code_hash text,
  creation_hash text,
  transaction_hash text not null,
  deployed_in_block bigint not null,
  primary key (name, version),
  unique (name, ordinal)
);

insert into chain_gateway.contract_version (name, version, ordinal, address, transaction_hash, deployed_in_block)
select name, version, 1, address, transaction_hash, deployed_in_block from chain_gateway.contract;

drop table chain_gateway.contract;
