create schema if not exists sealed_storage;

-- A known text sealed under each data key in use: a key file that does not open it belongs to another database.
create table sealed_storage.data_key (
  key_id text primary key,
  proof text not null,
  first_used_at timestamptz not null
);
