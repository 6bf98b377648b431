create schema follows;

create table follows.follow (
  follow_id text primary key,
  account_id text not null,
  org_id text not null,
  person_id text not null,
  resident_id text,
  -- Sealed; empty for none.
  note text not null,
  followed_at timestamptz not null,
  unique (account_id, person_id)
);
create index follow_account on follows.follow (account_id, followed_at desc, follow_id);
