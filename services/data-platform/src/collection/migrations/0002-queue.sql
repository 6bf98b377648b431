-- The source's queue as last reported, one JSON text.
alter table collection_monitor.sources add column queue text;
