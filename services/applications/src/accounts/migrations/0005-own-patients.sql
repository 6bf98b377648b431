alter table accounts.account drop constraint account_data_scope_check;
alter table accounts.account add constraint account_data_scope_check check (data_scope in ('own', 'tree', 'all', 'patients'));
