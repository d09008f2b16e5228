-- A regular expression for each value costs more than all the rest of writing a row. What the indexer
-- writes comes out of typed values already; the length still finds a value in the wrong column.
alter domain ledger.evm_address drop constraint evm_address_check;
alter domain ledger.evm_address add constraint evm_address_check check (octet_length(value) = 42) not valid;
alter domain ledger.hash32 drop constraint hash32_check;
alter domain ledger.hash32 add constraint hash32_check check (octet_length(value) = 66) not valid;
alter domain ledger.party_code drop constraint party_code_check;
alter domain ledger.party_code add constraint party_code_check check (octet_length(value) = 3) not valid;
alter domain ledger.registry_code drop constraint registry_code_check;
alter domain ledger.registry_code add constraint registry_code_check check (octet_length(value) = 5) not valid;
alter domain ledger.approach_code drop constraint approach_code_check;
alter domain ledger.approach_code add constraint approach_code_check check (octet_length(value) = 6) not valid;

-- Serials are told apart within their registry, so actions_by_serial finds those of a block as well.
drop index ledger.actions_by_block;

create table ledger.deferred_indexes (
  name        text primary key,
  definition  text not null
);
comment on table ledger.deferred_indexes is
  'Indexes that a first backfill builds at its end, in one pass over the rows; empty at any other time.';

-- Rows come in the order of valid_from: in front, it makes each addition one at the index's end.
alter table ledger.blocks drop constraint blocks_pkey;
alter table ledger.blocks add primary key (valid_from, block_id);
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
