create schema launch;

create table launch.ticket (
  ticket_id text primary key,
  org_id text not null,
  issued_by text not null,
  issued_at timestamptz not null,
  account_id text not null,
  login_name text not null,
  -- `-` where none was given.
  purpose text not null,
  -- The patient's identity number, sealed; empty where none was given, and when the ticket was opened or is over.
  identity_number text not null,
  with_patient boolean not null,
  expires_at timestamptz not null,
  opened_at timestamptz,
  refusals integer not null default 0,
  last_refusal text
);
create index ticket_org on launch.ticket (org_id, issued_at desc, ticket_id);
create index ticket_expiry on launch.ticket (expires_at);

create table launch.origin (
  org_id text not null,
  origin text not null,
  added_by text not null,
  added_at timestamptz not null,
  primary key (org_id, origin)
);

-- How a hospital's system calls its doctors.
create table launch.employee (
  org_id text not null,
  employee_no text not null,
  login_name text not null,
  added_at timestamptz not null,
  primary key (org_id, employee_no)
);
