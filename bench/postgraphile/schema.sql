-- What PostGraphile serves: the same ledger, as somebody would present it who knows PostGraphile well.
-- Views of the rows that hold now, with smart tags for the relations; a function wherever its own
-- arguments cannot say what our query says.
create schema market;

create view market.accounts as
  select address, registry, party, kind, frozen from ledger.accounts
  where valid_to = 9223372036854775807;
comment on view market.accounts is '@primaryKey address';

create view market.authorizations as
  select authorization_id, name, approach, party, version from ledger.authorizations
  where valid_to = 9223372036854775807;
comment on view market.authorizations is '@primaryKey authorization_id';

create view market.blocks as
  select block_id, registry, party, vintage, first_serial, last_serial, quantity, first_transferred,
    holder, authorization_id
  from ledger.blocks where valid_to = 9223372036854775807;
comment on view market.blocks is
  E'@primaryKey block_id\n'
  '@foreignKey (holder) references market.accounts (address)|@fieldName holderAccount\n'
  '@foreignKey (authorization_id) references market.authorizations (authorization_id)|@fieldName authorization';

create view market.actions as
  select chain_block, log_index, item, kind, quantity, acted_at, tx_hash, registry, batch,
    first_serial, last_serial, from_account, to_account
  from ledger.actions;
comment on view market.actions is
  E'@primaryKey chain_block,log_index,item\n'
  '@foreignKey (from_account) references market.accounts (address)|@fieldName sender\n'
  '@foreignKey (to_account) references market.accounts (address)|@fieldName receiver';

-- A range of ids is what the index on live blocks serves best.
create function market.blocks_between(lowest numeric, below numeric) returns setof market.blocks
language sql stable as $$
  select * from market.blocks b where b.block_id >= lowest and b.block_id < below
  order by b.block_id
$$;

-- Every action on a serial is on serials of its batch: so the index by serial has both ends.
create function market.history_of_serial(of_registry text, serial bigint)
returns setof market.actions
language sql stable rows 10 as $$
  select a.* from market.actions a
  where a.registry = of_registry and a.first_serial <= serial and a.last_serial >= serial
    and a.first_serial >= (
      select b.first_serial from ledger.batches b
      where b.registry = of_registry and b.first_serial <= serial
      order by b.first_serial desc limit 1)
  order by a.chain_block, a.log_index, a.item
$$;

create function market.block_of_serial(of_registry text, serial bigint) returns market.blocks
language sql stable as $$
  select b.block_id, b.registry, b.party, b.vintage, b.first_serial, b.last_serial, b.quantity,
    b.first_transferred, b.holder, b.authorization_id
  from ledger.blocks b
  where b.registry = of_registry and b.first_serial <= serial
    and b.valid_to = 9223372036854775807
  order by b.first_serial desc limit 1
$$;

-- Never read: it gives the rows of the function below a type with relations.
create view market.holdings as
  select holder as account, party as host_party, vintage, authorization_id, holder as state,
    quantity::numeric as quantity, vintage as blocks
  from ledger.blocks where false;
comment on view market.holdings is
  E'@primaryKey account\n'
  '@foreignKey (account) references market.accounts (address)|@fieldName holder\n'
  '@foreignKey (authorization_id) references market.authorizations (authorization_id)|@fieldName authorization';

-- As of the last chain block by a date.
create function market.holdings_of_party(of_party text, at timestamptz)
returns setof market.holdings
language sql stable as $$
  select b.holder, b.party, b.vintage, b.authorization_id,
    case
      when h.kind = 'ndc-use' then 'used'
      when b.terminal then 'cancelled'
      when b.first_transferred then 'first-transferred'
      when b.authorization_id is null then 'mitigation-outcome'
      else 'authorized'
    end,
    sum(b.quantity), count(*)::integer
  from ledger.accounts h
  join ledger.blocks b on b.holder = h.address
  cross join (
    select number from ledger.chain_blocks
    where mined_at <= at and events > 0 order by mined_at desc, number desc limit 1) m
  where h.party = of_party and h.valid_to = 9223372036854775807
    and b.valid_from <= m.number and b.valid_to > m.number
  group by b.holder, b.registry, b.party, b.vintage, b.authorization_id, 5, b.metric
  order by b.holder, b.registry, b.vintage, coalesce(b.authorization_id, 0), 5, b.metric
$$;

create type market.figure as (quantity numeric, actions integer);

-- Never read: it gives the rows of the function below a type.
create view market.months as
  select mined_at as beginning, null::market.figure as issued, null::market.figure as authorized,
    null::market.figure as first_transferred, null::market.figure as transferred_internationally,
    null::market.figure as used, null::market.figure as cancelled
  from ledger.chain_blocks where false;

-- Every month from the first to the last in which the Party did anything.
create function market.months_of_party(of_party text, since timestamptz, until timestamptz)
returns setof market.months
language sql stable rows 60 as $$
  with counted as (
    select date_trunc('month', a.acted_at, 'UTC') as beginning, a.kind,
      coalesce(left(a.from_registry, 3) <> left(a.to_registry, 3), false) as is_abroad,
      sum(a.quantity) as quantity, count(*)::integer as actions
    from ledger.actions a
    where a.metric = 0 and a.acted_at >= since and a.acted_at < until
      and case when a.kind in ('issuance', 'authorization', 'first-transfer') then a.party
        else left(a.from_registry, 3) end = of_party
    group by 1, 2, 3)
  select m.beginning,
    row(coalesce(sum(c.quantity) filter (where c.kind = 'issuance'), 0),
      coalesce(sum(c.actions) filter (where c.kind = 'issuance'), 0))::market.figure,
    row(coalesce(sum(c.quantity) filter (where c.kind = 'authorization'), 0),
      coalesce(sum(c.actions) filter (where c.kind = 'authorization'), 0))::market.figure,
    row(coalesce(sum(c.quantity) filter (where c.kind = 'first-transfer'), 0),
      coalesce(sum(c.actions) filter (where c.kind = 'first-transfer'), 0))::market.figure,
    row(coalesce(sum(c.quantity) filter (where c.is_abroad and c.kind in ('first-transfer', 'transfer')), 0),
      coalesce(sum(c.actions) filter (where c.is_abroad and c.kind in ('first-transfer', 'transfer')), 0)
      )::market.figure,
    row(coalesce(sum(c.quantity) filter (where c.kind = 'use'), 0),
      coalesce(sum(c.actions) filter (where c.kind = 'use'), 0))::market.figure,
    row(coalesce(sum(c.quantity) filter (where c.kind in ('cancellation', 'voluntary-cancellation')), 0),
      coalesce(sum(c.actions) filter (where c.kind in ('cancellation', 'voluntary-cancellation')), 0)
      )::market.figure
  from generate_series((select min(beginning) from counted), (select max(beginning) from counted),
    interval '1 month', 'UTC') m (beginning)
  left join counted c using (beginning)
  group by 1 order by 1
$$;
