-- The nightly audit: one row a day (Shanghai), whoever inserts it does the work. Findings name table, row and column, no content.
create table provenance.audit_run (
  day date primary key,
  started_at timestamptz not null,
  finished_at timestamptz,
  checked jsonb,
  findings jsonb,
  findings_total integer,
  failure text
);
