create table ledger.underlying_claims (
  registry       ledger.registry_code not null,
  batch          bigint not null,
  programme      text not null,
  prefix         text not null,
  first_number   numeric(20) not null,
  suffix         text not null,
  chain_block    ledger.chain_height not null,
  log_index      bigint not null,
  tx_hash        ledger.hash32 not null,
  primary key (registry, batch)
);
comment on table ledger.underlying_claims is
  'The serials of another programme that a batch stands for, one for one; the chain takes each only once.';
comment on column ledger.underlying_claims.first_number is
  'The programme''s number of the batch''s first serial: prefix, number and suffix make its text.';

insert into ledger.underlying_claims
  (registry, batch, programme, prefix, first_number, suffix, chain_block, log_index, tx_hash)
select registry, batch, underlying_programme, underlying_prefix, underlying_first, underlying_suffix,
  chain_block, log_index, tx_hash
from ledger.batches where underlying_programme is not null;

alter table ledger.batches
  drop column underlying_programme,
  drop column underlying_prefix,
  drop column underlying_first,
  drop column underlying_suffix;

create table ledger.verifications (
  registry       ledger.registry_code not null,
  activity       text not null,
  vintage        integer not null,
  metric         ledger.metric_code not null,
  quantity       bigint not null check (quantity > 0),
  document_hash  ledger.hash32 not null,
  verified_by    ledger.evm_address not null,
  verified_at    timestamptz not null,
  chain_block    ledger.chain_height not null,
  log_index      bigint not null,
  tx_hash        ledger.hash32 not null,
  primary key (chain_block, log_index)
);
create index verifications_by_activity on ledger.verifications (registry, activity, vintage);
comment on table ledger.verifications is
  'Quantities of an activity''s vintage that a verifier has recorded; where the policy says so, no more is issued.';
comment on column ledger.verifications.document_hash is 'SHA-256 of the verification report.';

create table ledger.beneficiary_names (
  block_id     numeric(78) primary key,
  name         text not null,
  chain_block  ledger.chain_height not null,
  log_index    bigint not null,
  tx_hash      ledger.hash32 not null
);
comment on table ledger.beneficiary_names is
  'Who benefits from a use or cancellation, where the holder wants it public. Such a block never changes again.';
