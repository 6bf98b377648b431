-- Guards an entry until the chain does: computed with a key that is not in the database. Empty in rows from before.
alter table index_library.entry_bytes add column mac text not null default '';
