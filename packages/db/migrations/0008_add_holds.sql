alter table ledger.requests
  drop constraint requests_status_check,
  add column due timestamptz,
  add column approved_by ledger.evm_address,
  add column approved_at timestamptz;
update ledger.requests set approved_by = decided_by, approved_at = decided_at, status = 'executed'
  where status = 'approved';
alter table ledger.requests rename column decided_by to closed_by;
alter table ledger.requests rename column decided_at to closed_at;
alter table ledger.requests
  add constraint requests_status_check check (
    status in ('pending', 'scheduled', 'executed', 'rejected', 'withdrawn', 'expired')),
  add constraint requests_approved_check check ((approved_by is null) = (approved_at is null)),
  add constraint requests_closed_check check (
    (status in ('pending', 'scheduled')) = (closed_by is null)
    and (closed_by is null) = (closed_at is null)),
  add constraint requests_due_check check (status <> 'scheduled' or due is not null);
comment on table ledger.requests is
  'Moves that wait, or waited, for their Party''s approval, or for time in which they can be aborted.';
comment on column ledger.requests.due is 'From when anyone may have it carried out; null unless it had to wait.';
comment on column ledger.requests.approved_by is 'Null as long as nobody approved, or where nobody had to.';
comment on column ledger.requests.closed_by is 'Who executed, rejected, withdrew or expired it; null while it is open.';

create table ledger.holds (
  block_id    numeric(78) not null,
  reason      ledger.reason not null,
  note        text not null,
  held_by     ledger.evm_address not null,
  held_at     timestamptz not null,
  tx_hash     ledger.hash32 not null,
  valid_from  ledger.chain_height not null,
  valid_to    ledger.chain_height not null default 9223372036854775807,
  primary key (block_id, valid_from),
  check (valid_from < valid_to)
);
comment on table ledger.holds is
  'Why a block is frozen. A frozen block keeps its id and its quantity until it is released.';
comment on column ledger.holds.note is 'Words about the case, without anything that identifies a person.';

create table ledger.recalls (
  block_id      numeric(78) not null,
  to_account    ledger.evm_address not null,
  due           timestamptz not null,
  reason        ledger.reason not null,
  note          text not null,
  announced_by  ledger.evm_address not null,
  announced_at  timestamptz not null,
  status        text not null check (status in ('announced', 'cancelled', 'carried-out')),
  ended_by      ledger.evm_address,
  tx_hash       ledger.hash32 not null,
  valid_from    ledger.chain_height not null,
  valid_to      ledger.chain_height not null default 9223372036854775807,
  primary key (block_id, valid_from),
  check (valid_from < valid_to),
  check ((status = 'announced') = (ended_by is null))
);
comment on table ledger.recalls is
  'Announced moves by which a Party takes a block from one of its accounts to another; the last one of a block.';
comment on column ledger.recalls.due is 'From when a second authority may carry it out.';
