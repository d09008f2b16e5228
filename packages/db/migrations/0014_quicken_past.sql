-- A date is asked for as often as a height. What happened between two chain blocks with events is nothing.
create index chain_blocks_by_time on ledger.chain_blocks (mined_at, number) where events > 0;

-- What an account holds and held: a version that ended long ago is passed over in the index.
drop index ledger.blocks_by_holder;
create index blocks_held on ledger.blocks (holder, valid_to, block_id);

-- Codes and hashes sort by their bytes in every table, as 0011 has it for two: columns that sort in
-- different ways are compared without the indexes on them.
do $$
declare
  coded record;
begin
  for coded in
    select a.attrelid::regclass as place, a.attname as name, a.atttypid::regtype as type
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
      and c.relnamespace in ('ledger'::regnamespace, 'registry'::regnamespace)
    where a.attnum > 0 and not a.attisdropped and a.attcollation = 'pg_catalog."default"'::regcollation
      and a.atttypid in ('ledger.evm_address'::regtype, 'ledger.hash32'::regtype,
        'ledger.registry_code'::regtype, 'ledger.party_code'::regtype, 'ledger.approach_code'::regtype)
  loop
    execute format('alter table %s alter column %I type %s collate "C"', coded.place, coded.name, coded.type);
  end loop;
end
$$;
