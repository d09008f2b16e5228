-- To check a value against its domain costs more than all the rest of writing a row. What the indexer
-- writes comes out of typed values already, so the domains only name what a column holds.
alter domain ledger.evm_address drop constraint evm_address_check;
alter domain ledger.hash32 drop constraint hash32_check;
alter domain ledger.party_code drop constraint party_code_check;
alter domain ledger.registry_code drop constraint registry_code_check;
alter domain ledger.approach_code drop constraint approach_code_check;
alter domain ledger.chain_height drop constraint chain_height_check;
alter domain ledger.metric_code drop constraint metric_code_check;
comment on domain ledger.evm_address is '0x and 40 hexadecimal digits in lower case.';
comment on domain ledger.hash32 is '0x and 64 hexadecimal digits in lower case.';
comment on domain ledger.party_code is 'Three capital letters.';
comment on domain ledger.registry_code is 'A Party''s three letters, and 01 to 99.';
comment on domain ledger.approach_code is 'CA and four digits.';
comment on domain ledger.chain_height is 'The number of a chain block.';

-- Serials are told apart within their registry, so actions_by_serial finds those of a block as well.
drop index ledger.actions_by_block;

create table ledger.deferred_indexes (
  name        text primary key,
  definition  text not null
);
comment on table ledger.deferred_indexes is
  'Indexes that a first backfill builds at its end, in one pass over the rows; empty at any other time.';

-- Rows come in the order of valid_from: in front, it makes each addition one near the index's end. First
-- serial and registry say the same as the id, and compare much faster.
alter table ledger.blocks drop constraint blocks_pkey;
alter table ledger.blocks add primary key (valid_from, first_serial, registry);
drop index ledger.blocks_opened;

-- Codes and hashes sort by their bytes, whatever language the database speaks.
alter table ledger.actions
  alter column kind type text collate "C",
  alter column registry type ledger.registry_code collate "C",
  alter column tx_hash type ledger.hash32 collate "C",
  alter column from_account type ledger.evm_address collate "C",
  alter column to_account type ledger.evm_address collate "C";
alter table ledger.blocks
  alter column registry type ledger.registry_code collate "C",
  alter column holder type ledger.evm_address collate "C";

-- What a reorg undoes is at the end of each table: a summary of its pages finds it without a scan.
create index batches_recorded on ledger.batches using brin (chain_block);
create index underlying_claims_recorded on ledger.underlying_claims using brin (chain_block);
create index accounts_opened on ledger.accounts using brin (valid_from);
create index accounts_closed on ledger.accounts (valid_to) where valid_to < 9223372036854775807;
create index requests_opened on ledger.requests using brin (valid_from);
create index requests_closed on ledger.requests (valid_to) where valid_to < 9223372036854775807;
