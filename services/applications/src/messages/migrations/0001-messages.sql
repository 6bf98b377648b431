create schema messages;

create table messages.message (
  message_id text primary key,
  org_id text not null,
  -- Keyed token of the sender's key: the same key is one message.
  key_token text not null unique,
  account_id text not null,
  kind text not null,
  -- Sealed: title, text and link, which name people.
  content text not null,
  sent_at timestamptz not null,
  read_at timestamptz
);
create index message_account on messages.message (account_id, sent_at, message_id);
create index message_unread on messages.message (account_id) where read_at is null;

-- One row where it is to be told by WeChat as well.
create table messages.delivery (
  message_id text primary key references messages.message,
  state text not null check (state in ('waiting', 'delivered', 'failed')),
  attempts integer not null,
  next_at timestamptz,
  last_error text,
  ended_at timestamptz
);
create index delivery_due on messages.delivery (next_at) where state = 'waiting';
