create domain ledger.approach_status as text check (
  value in ('draft', 'active', 'suspended', 'completed', 'revoked'));

create table ledger.approaches (
  party          ledger.party_code not null,
  approach       ledger.approach_code not null,
  registry       ledger.registry_code not null,
  title          text not null,
  document_hash  ledger.hash32 not null,
  status         ledger.approach_status not null,
  paused_reason  ledger.reason,
  paused_note    text,
  recorded_at    timestamptz not null,
  tx_hash        ledger.hash32 not null,
  valid_from     ledger.chain_height not null,
  valid_to       ledger.chain_height not null default 9223372036854775807,
  primary key (party, approach, valid_from),
  check (valid_from < valid_to),
  check ((paused_reason is null) = (paused_note is null))
);
comment on table ledger.approaches is 'Each Party''s own part in a cooperative approach, as it recorded it.';
comment on column ledger.approaches.document_hash is 'SHA-256 of the arrangement between the Parties.';
comment on column ledger.approaches.paused_reason is
  'Null unless nothing that stands under the Party''s authorizations of it moves.';

create table ledger.approach_statuses (
  party        ledger.party_code not null,
  approach     ledger.approach_code not null,
  status       ledger.approach_status not null,
  reason       text not null,
  changed_by   ledger.evm_address not null,
  changed_at   timestamptz not null,
  chain_block  ledger.chain_height not null,
  log_index    bigint not null,
  tx_hash      ledger.hash32 not null,
  primary key (chain_block, log_index)
);
create index approach_statuses_by_approach on ledger.approach_statuses (party, approach);
comment on table ledger.approach_statuses is 'Every status that a Party gave an approach, the draft included.';
comment on column ledger.approach_statuses.reason is 'Empty where none was given.';

create table ledger.initial_reports (
  party          ledger.party_code not null,
  approach       ledger.approach_code not null,
  document_hash  ledger.hash32 not null,
  recorded_by    ledger.evm_address not null,
  recorded_at    timestamptz not null,
  chain_block    ledger.chain_height not null,
  log_index      bigint not null,
  tx_hash        ledger.hash32 not null,
  primary key (chain_block, log_index)
);
create index initial_reports_by_approach on ledger.initial_reports (party, approach);
comment on table ledger.initial_reports is
  'Initial reports by SHA-256 (2/CMA.3 annex, para 18); without one no approach becomes active. The last one counts.';

create domain ledger.levy_kind as text check (
  value in ('share-of-proceeds', 'omge-cancellation', 'retention', 'buffer'));

create table ledger.levies (
  party       ledger.party_code not null,
  approach    ledger.approach_code not null,
  kind        ledger.levy_kind not null,
  rate        integer not null check (rate > 0),
  account     ledger.evm_address,
  set_by      ledger.evm_address not null,
  set_at      timestamptz not null,
  tx_hash     ledger.hash32 not null,
  valid_from  ledger.chain_height not null,
  valid_to    ledger.chain_height not null default 9223372036854775807,
  primary key (party, approach, kind, valid_from),
  check (valid_from < valid_to),
  check ((account is null) = (kind = 'omge-cancellation'))
);
comment on table ledger.levies is
  'What is set aside of each quantity that comes under an approach (2/CMA.3 annex, paras 37 and 39).';
comment on column ledger.levies.rate is 'Hundredths of a percent: 500 is 5 %.';
comment on column ledger.levies.account is 'Null for OMGE, which goes to the approach''s cancellation account.';

create table ledger.levies_taken (
  block_id          numeric(78) not null,
  registry          ledger.registry_code not null,
  party             ledger.party_code not null,
  vintage           integer not null,
  batch             bigint not null,
  metric            ledger.metric_code not null,
  first_serial      bigint not null,
  last_serial       bigint not null,
  quantity          bigint not null check (quantity > 0),
  authorization_id  integer not null,
  kind              ledger.levy_kind not null,
  rate              integer not null,
  taken_at          timestamptz not null,
  chain_block       ledger.chain_height not null,
  log_index         bigint not null,
  tx_hash           ledger.hash32 not null,
  primary key (chain_block, log_index)
);
create index levies_taken_by_authorization on ledger.levies_taken (authorization_id);
comment on table ledger.levies_taken is 'Serials that were set aside on coming under an authorization.';
comment on column ledger.levies_taken.rate is 'Hundredths of a percent, as it was then.';
