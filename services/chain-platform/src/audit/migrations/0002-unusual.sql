-- What an auditor found out about an unusual access. The accesses themselves are computed from the lines.
create table audit.unusual_review (
  rule text not null,
  -- As in a line: account, key, or the enciphered address.
  subject text not null,
  window_start timestamptz not null,
  note text not null,
  reviewed_by text not null,
  reviewed_at timestamptz not null,
  primary key (rule, subject, window_start)
);
revoke update, delete on audit.unusual_review from jhc_app;
