-- What stands or happened under an authorization, or was done by an entity: a part of all blocks and
-- actions that may be small, in the order in which it is read.
create index blocks_authorized on ledger.blocks (authorization_id, valid_to, block_id)
  where authorization_id is not null;
create index actions_authorized on ledger.actions (
  authorization_id, chain_block desc, log_index desc, item desc) where authorization_id is not null;
create index actions_by_entity on ledger.actions (
  entity_id, chain_block desc, log_index desc, item desc) where entity_id is not null;
create index accounts_by_entity on ledger.accounts (entity_id) where entity_id is not null;

-- A page of all blocks of the past is read by their ids, as one of now is.
create index blocks_by_id on ledger.blocks (block_id, valid_to);

-- Few blocks are held up at a time.
create index blocks_locked on ledger.blocks (block_id) where locked and valid_to = 9223372036854775807;
create index blocks_frozen on ledger.blocks (block_id) where frozen and valid_to = 9223372036854775807;

create index batches_by_activity on ledger.batches (registry, activity);
create index batches_in_order on ledger.batches (chain_block, log_index);
create index requests_by_holder on ledger.requests (holder, request_id);
create index requests_by_block on ledger.requests (block_id);

-- A document is looked up by its hash wherever it may stand.
create index activities_by_document on ledger.activities (document_hash);
create index batches_by_document on ledger.batches (document_hash);
create index verifications_by_document on ledger.verifications (document_hash);
create index authorizations_by_terms on ledger.authorizations (terms_hash);
create index approaches_by_document on ledger.approaches (document_hash);
create index initial_reports_by_document on ledger.initial_reports (document_hash);

-- A programme's serial is looked up by what stands around its number.
create index underlying_claims_by_number on ledger.underlying_claims (prefix, suffix, first_number);
