alter table hospital_chain.account_writer add column held_since timestamptz not null default now();
