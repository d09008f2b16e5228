create domain ledger.sha256 as text check (octet_length(value) = 64);

create table ledger.checkpoints (
  number   ledger.chain_height primary key,
  hash     ledger.hash32 not null,
  digest   ledger.sha256 not null,
  segment  ledger.sha256 not null
);
comment on table ledger.checkpoints is
  'What the mirror was right after a final chain block, in one number (docs/digest.md). Computed from the '
  'rows when they were new: to prove that they still are so, npm run rebuild -- --verify computes it again.';
comment on column ledger.checkpoints.digest is 'Of all rows up to the chain block.';
comment on column ledger.checkpoints.segment is 'Of what changed since the checkpoint before.';

create table ledger.checkpoint_tables (
  number      ledger.chain_height not null,
  table_name  text not null,
  digest      ledger.sha256 not null,
  primary key (number, table_name)
);
comment on table ledger.checkpoint_tables is
  'The part of each table in the segment of a checkpoint; a table in which nothing changed has none.';

-- What changed in some chain blocks is found without reading the whole table.
create index authorizations_opened on ledger.authorizations using brin (valid_from);
create index authorizations_closed on ledger.authorizations (valid_to) where valid_to < 9223372036854775807;
create index proposals_opened on ledger.proposals using brin (valid_from);
create index proposals_closed on ledger.proposals (valid_to) where valid_to < 9223372036854775807;
create index trusts_opened on ledger.trusts using brin (valid_from);
create index trusts_closed on ledger.trusts (valid_to) where valid_to < 9223372036854775807;
create index holds_opened on ledger.holds using brin (valid_from);
create index holds_closed on ledger.holds (valid_to) where valid_to < 9223372036854775807;
create index recalls_opened on ledger.recalls using brin (valid_from);
create index recalls_closed on ledger.recalls (valid_to) where valid_to < 9223372036854775807;
create index entities_recorded on ledger.entities using brin (chain_block);
create index beneficiary_names_recorded on ledger.beneficiary_names using brin (chain_block);
