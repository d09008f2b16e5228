create schema operations;
comment on schema operations is 'What the registry''s processes found out about its state. Nothing is derived from it.';

create table operations.reconciliations (
  reconciliation_id  bigint generated always as identity primary key,
  slot               timestamptz unique,
  started_at         timestamptz not null,
  finished_at        timestamptz,
  chain_block        ledger.chain_height,
  after_block        numeric(78),
  compared           bigint not null default 0 check (compared >= 0),
  drifting           bigint not null default 0 check (drifting between 0 and compared),
  failure            text,
  check (started_at <= finished_at),
  check (finished_at is null or (chain_block is not null and failure is null))
);
create index reconciliations_finished on operations.reconciliations (finished_at) where finished_at is not null;
comment on table operations.reconciliations is
  'Comparisons of every live block with balanceOf on the chain, page by page: one that was cut off goes on '
  'after its last page.';
comment on column operations.reconciliations.slot is 'The moment of the schedule; null when it began with a worker.';
comment on column operations.reconciliations.chain_block is 'The height of the last page: each is compared at one height.';
comment on column operations.reconciliations.after_block is 'The last block that was compared; null before the first page.';
comment on column operations.reconciliations.failure is 'Why the last attempt broke off; null while none did.';

create table operations.drifts (
  reconciliation_id  bigint not null references operations.reconciliations on delete cascade,
  block_id           numeric(78) not null,
  chain_block        ledger.chain_height not null,
  holder             text not null,
  quantity           bigint not null,
  chain_holder       text,
  chain_quantity     bigint not null,
  primary key (reconciliation_id, block_id)
);
comment on table operations.drifts is
  'Blocks that the mirror and the chain do not agree on, the first ones of each comparison.';
comment on column operations.drifts.chain_holder is 'Null where the chain has no such block.';

create table operations.serial_gaps (
  reconciliation_id  bigint not null references operations.reconciliations on delete cascade,
  registry           text not null,
  mirrored           bigint not null,
  issued             bigint not null,
  primary key (reconciliation_id, registry),
  check (mirrored <> issued)
);
comment on table operations.serial_gaps is
  'Registries whose live blocks in the mirror do not add up to the serials that the chain has issued.';
