create schema ledger;

create domain ledger.evm_address as text check (value ~ '^0x[0-9a-f]{40}$');
create domain ledger.hash32 as text check (value ~ '^0x[0-9a-f]{64}$');
create domain ledger.party_code as text check (value ~ '^[A-Z]{3}$');
create domain ledger.registry_code as text check (value ~ '^[A-Z]{3}[0-9]{2}$');
create domain ledger.approach_code as text check (value ~ '^CA[0-9]{4}$');
-- The greatest bigint stands for "still so", which keeps every range query free of nulls.
create domain ledger.chain_height as bigint check (value >= 0);

comment on schema ledger is
  'A mirror of the chain and of nothing else: dropping it and replaying gives the same rows. No foreign '
  'keys: the chain decides what refers to what, and an odd event of a later rulebook must not stop the mirror.';

create table ledger.chain_blocks (
  number       ledger.chain_height primary key,
  hash         ledger.hash32 not null unique,
  parent_hash  ledger.hash32 not null,
  mined_at     timestamptz not null,
  events       integer not null check (events >= 0)
);
create index chain_blocks_empty on ledger.chain_blocks (number) where events = 0;
comment on table ledger.chain_blocks is
  'Chain blocks that carried events, and the recent window that finds the common ancestor on a reorg.';

create table ledger.cursor (
  only_row    boolean primary key default true check (only_row),
  chain_id    bigint not null,
  ledger      ledger.evm_address not null,
  number      ledger.chain_height not null,
  hash        ledger.hash32 not null,
  mined_at    timestamptz not null
);
comment on table ledger.cursor is
  'How far the mirror is; written in the transaction that applies a chain block, so each is applied once.';

create table ledger.system (
  rulebook    ledger.evm_address not null,
  paused      boolean not null,
  valid_from  ledger.chain_height not null,
  valid_to    ledger.chain_height not null default 9223372036854775807,
  primary key (valid_from),
  check (valid_from < valid_to)
);
comment on table ledger.system is 'The rulebook in force and whether movements are paused.';

create table ledger.registries (
  registry     ledger.registry_code primary key,
  party        ledger.party_code not null,
  name         text not null,
  opened_at    timestamptz not null,
  chain_block  ledger.chain_height not null,
  log_index    bigint not null,
  tx_hash      ledger.hash32 not null
);

create table ledger.entities (
  entity_id       integer primary key,
  registry        ledger.registry_code not null,
  name            text not null,
  country         ledger.party_code not null,
  identification  text not null,
  registered_at   timestamptz not null,
  chain_block     ledger.chain_height not null,
  log_index       bigint not null,
  tx_hash         ledger.hash32 not null
);
comment on table ledger.entities is 'Legal entities as AEF table 5 names them (4/CMA.6 annex II).';

create table ledger.accounts (
  address        ledger.evm_address not null,
  registry       ledger.registry_code not null,
  party          ledger.party_code not null,
  kind           text not null check (kind in (
    'party-holding', 'entity-holding', 'ndc-use', 'imp-cancellation', 'op-cancellation',
    'omge-cancellation', 'voluntary-cancellation')),
  approach       ledger.approach_code,
  entity_id      integer,
  free           boolean not null,
  frozen         boolean not null,
  frozen_reason  text,
  opened_at      timestamptz not null,
  tx_hash        ledger.hash32 not null,
  valid_from     ledger.chain_height not null,
  valid_to       ledger.chain_height not null default 9223372036854775807,
  primary key (address, valid_from),
  check (valid_from < valid_to),
  check ((frozen_reason is not null) = frozen)
);
create index accounts_by_party on ledger.accounts (party, kind) where valid_to = 9223372036854775807;
comment on column ledger.accounts.approach is 'Of a use or cancellation account; null for outcomes without one.';

create table ledger.activities (
  registry       ledger.registry_code not null,
  activity       text not null,
  title          text not null,
  sector         text not null,
  activity_type  text not null,
  document_hash  ledger.hash32 not null,
  registered_at  timestamptz not null,
  chain_block    ledger.chain_height not null,
  log_index      bigint not null,
  tx_hash        ledger.hash32 not null,
  primary key (registry, activity)
);

create table ledger.authorizations (
  authorization_id           integer not null,
  name                       text not null,
  version                    integer not null check (version > 0),
  party                      ledger.party_code not null,
  registry                   ledger.registry_code not null,
  approach                   ledger.approach_code not null,
  dated                      timestamptz not null,
  purposes                   text[] not null,
  first_transfer_definition  text check (
    first_transfer_definition in ('authorization', 'issuance', 'use-or-cancellation')),
  oimp                       text not null,
  cap                        bigint check (cap > 0),
  occurrence_from            integer not null,
  occurrence_until           integer not null,
  use_from                   timestamptz,
  use_until                  timestamptz,
  sectors                    text[] not null,
  activity_types             text[] not null,
  parties                    text[] not null,
  entities                   integer[] not null,
  terms_hash                 ledger.hash32 not null,
  conditions                 text not null,
  changeable                 boolean not null,
  authorized_by              ledger.evm_address not null,
  recorded_at                timestamptz not null,
  tx_hash                    ledger.hash32 not null,
  superseded                 boolean not null,
  revoked                    boolean not null,
  revoked_reason             text,
  valid_from                 ledger.chain_height not null,
  valid_to                   ledger.chain_height not null default 9223372036854775807,
  primary key (authorization_id, valid_from),
  check (valid_from < valid_to)
);
create index authorizations_by_name on ledger.authorizations (party, name);
comment on table ledger.authorizations is
  'Immutable versions of authorizations, column for column AEF table 2; a row changes only when closed.';
comment on column ledger.authorizations.cap is 'tCO2e; null for no limit.';
comment on column ledger.authorizations.parties is 'Parties that may acquire; empty for any.';

create table ledger.batches (
  registry              ledger.registry_code not null,
  batch                 bigint not null,
  activity              text not null,
  vintage               integer not null,
  first_serial          bigint not null check (first_serial > 0),
  last_serial           bigint not null,
  quantity              bigint not null check (quantity > 0),
  issued_to             ledger.evm_address not null,
  issued_by             ledger.evm_address not null,
  monitored_from        timestamptz not null,
  monitored_until       timestamptz not null,
  mitigation_type       text not null,
  underlying_programme  text,
  underlying_prefix     text,
  underlying_first      numeric(20),
  underlying_suffix     text,
  document_hash         ledger.hash32 not null,
  issued_at             timestamptz not null,
  chain_block           ledger.chain_height not null,
  log_index             bigint not null,
  tx_hash               ledger.hash32 not null,
  primary key (registry, batch),
  unique (registry, first_serial),
  check (last_serial = first_serial + quantity - 1)
);
comment on table ledger.batches is 'Serials issued together: one activity, one vintage, one underlying range.';

create table ledger.blocks (
  block_id           numeric(78) not null,
  registry           ledger.registry_code not null,
  party              ledger.party_code not null,
  vintage            integer not null,
  batch              bigint not null,
  first_serial       bigint not null,
  last_serial        bigint not null,
  quantity           bigint not null check (quantity > 0),
  holder             ledger.evm_address not null,
  authorization_id   integer,
  first_transferred  boolean not null,
  terminal           boolean not null,
  locked             boolean not null,
  frozen             boolean not null,
  valid_from         ledger.chain_height not null,
  valid_to           ledger.chain_height not null default 9223372036854775807,
  primary key (block_id, valid_from),
  check (valid_from < valid_to),
  check (last_serial = first_serial + quantity - 1)
);
create index blocks_live on ledger.blocks (block_id) where valid_to = 9223372036854775807;
create index blocks_by_holder on ledger.blocks (holder, block_id) where valid_to = 9223372036854775807;
create index blocks_by_serial on ledger.blocks (registry, first_serial, valid_from);
create index blocks_opened on ledger.blocks (valid_from);
create index blocks_closed on ledger.blocks (valid_to) where valid_to < 9223372036854775807;
comment on table ledger.blocks is
  'Contiguous serials of one batch with one holder and one state. A row holds for the chain blocks from '
  'valid_from up to, and not with, valid_to; undone and redone on a reorg.';

create table ledger.actions (
  chain_block       ledger.chain_height not null,
  log_index         bigint not null,
  item              integer not null default 0,
  kind              text not null check (kind in (
    'issuance', 'authorization', 'first-transfer', 'transfer', 'domestic-transfer', 'use',
    'cancellation', 'voluntary-cancellation')),
  cause             text check (cause in ('international', 'authorization', 'issuance', 'use-or-cancellation')),
  cancellation      text check (cancellation in (
    'imp-cancellation', 'op-cancellation', 'omge-cancellation', 'voluntary-cancellation')),
  block_id          numeric(78) not null,
  registry          ledger.registry_code not null,
  party             ledger.party_code not null,
  vintage           integer not null,
  batch             bigint not null,
  first_serial      bigint not null,
  last_serial       bigint not null,
  quantity          bigint not null check (quantity > 0),
  authorization_id  integer,
  from_account      ledger.evm_address,
  to_account        ledger.evm_address,
  from_registry     ledger.registry_code,
  to_registry       ledger.registry_code,
  entity_id         integer,
  ndc_year          integer,
  beneficiary       ledger.hash32,
  acted_by          ledger.evm_address,
  acted_at          timestamptz not null,
  effective_at      timestamptz not null,
  tx_hash           ledger.hash32 not null,
  primary key (chain_block, log_index, item)
);
create index actions_by_serial on ledger.actions (registry, first_serial);
create index actions_by_block on ledger.actions (block_id);
create index actions_by_kind on ledger.actions (kind, chain_block desc, log_index desc, item desc);
create index actions_by_tx on ledger.actions (tx_hash);
create index actions_by_from on ledger.actions (from_account, chain_block desc);
create index actions_by_to on ledger.actions (to_account, chain_block desc);
comment on table ledger.actions is
  'What happened to serials, one row per event; a first transfer that is also a cancellation is two rows.';
comment on column ledger.actions.from_account is
  'Who held the serials before. An authorization changes no holder: it has no to_account.';
comment on column ledger.actions.entity_id is 'The entity behind from_account.';
comment on column ledger.actions.effective_at is
  'The date that counts: the authorization''s own when it is the cause of a first transfer.';

create table ledger.requests (
  request_id    bigint not null,
  block_id      numeric(78) not null,
  quantity      bigint not null check (quantity > 0),
  holder        ledger.evm_address not null,
  to_account    ledger.evm_address not null,
  requester     ledger.evm_address not null,
  data          text not null,
  status        text not null check (status in ('pending', 'approved', 'rejected', 'withdrawn')),
  decided_by    ledger.evm_address,
  reason        text,
  requested_at  timestamptz not null,
  decided_at    timestamptz,
  tx_hash       ledger.hash32 not null,
  valid_from    ledger.chain_height not null,
  valid_to      ledger.chain_height not null default 9223372036854775807,
  primary key (request_id, valid_from),
  check (valid_from < valid_to)
);
comment on table ledger.requests is 'Moves of entities that wait, or waited, for their Party.';
