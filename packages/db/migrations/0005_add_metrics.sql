create domain ledger.metric_code as smallint check (value between 0 and 255);
comment on domain ledger.metric_code is
  'What a quantity counts: 0 is tCO2e, ledger.metrics names any other. Quantities of different metrics '
  'are never added up (2/CMA.3 annex, para 9).';

create table ledger.metrics (
  metric       ledger.metric_code primary key check (metric > 0),
  unit         text not null,
  named_at     timestamptz not null,
  chain_block  ledger.chain_height not null,
  log_index    bigint not null,
  tx_hash      ledger.hash32 not null
);
comment on table ledger.metrics is 'What metrics other than tCO2e count; each is named once.';

-- Ids made before had no bits for a metric: everything was tCO2e.
alter table ledger.batches add column metric ledger.metric_code not null default 0;
alter table ledger.batches alter column metric drop default;
alter table ledger.blocks add column metric ledger.metric_code not null default 0;
alter table ledger.blocks alter column metric drop default;
alter table ledger.actions add column metric ledger.metric_code not null default 0;
alter table ledger.actions alter column metric drop default;
comment on column ledger.blocks.metric is 'From the id, as the columns up to last_serial are.';

alter table ledger.authorizations
  add column metric ledger.metric_code not null default 0,
  add column expires timestamptz,
  add column revoked_entirely boolean not null default false;
alter table ledger.authorizations
  alter column metric drop default,
  alter column revoked_entirely drop default,
  add constraint authorizations_entirely_check check (revoked or not revoked_entirely),
  add constraint authorizations_revoked_reason_check check (revoked = (revoked_reason is not null));
comment on column ledger.authorizations.cap is 'Of all versions of the name together, in the metric; null for no limit.';
comment on column ledger.authorizations.expires is
  'After which nothing more is tagged or first transferred; null for never.';
comment on column ledger.authorizations.revoked_entirely is
  'Revoked for what has been first transferred as well, as only changeable terms allow (4/CMA.6).';
