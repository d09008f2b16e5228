create table ledger.offices (
  office      ledger.evm_address not null,
  powers      text[] not null check (powers <> '{}'),
  tx_hash     ledger.hash32 not null,
  valid_from  ledger.chain_height not null,
  valid_to    ledger.chain_height not null default 9223372036854775807,
  primary key (office, valid_from),
  check (valid_from < valid_to)
);
comment on table ledger.offices is
  'The contracts that may act in the ledger, and what each may do. What a contract says counts only while '
  'it has the power for it.';

create table ledger.policies (
  registry                  ledger.registry_code not null,
  issue_by_two              boolean not null,
  authorize_by_two          boolean not null,
  revoke_by_two             boolean not null,
  verified_only             boolean not null,
  request_lifetime_seconds  bigint check (request_lifetime_seconds > 0),
  send_delay_seconds        integer not null check (send_delay_seconds >= 0),
  recall_delay_seconds      integer not null check (recall_delay_seconds >= 0),
  set_by                    ledger.evm_address not null,
  set_at                    timestamptz not null,
  tx_hash                   ledger.hash32 not null,
  valid_from                ledger.chain_height not null,
  valid_to                  ledger.chain_height not null default 9223372036854775807,
  primary key (registry, valid_from),
  check (valid_from < valid_to)
);
comment on table ledger.policies is
  'How a Party runs a registry. One without a row: one person acts, nothing lapses, nothing is delayed.';
comment on column ledger.policies.request_lifetime_seconds is 'Null for requests that never lapse.';

create table ledger.proposals (
  proposal     ledger.hash32 not null,
  office       ledger.evm_address not null,
  party        ledger.party_code not null,
  data         text not null check (data ~ '^0x([0-9a-f]{2})+$'),
  proposed_by  ledger.evm_address not null,
  proposed_at  timestamptz not null,
  lapses_at    timestamptz not null,
  status       text not null check (status in ('pending', 'countersigned', 'withdrawn')),
  ended_by     ledger.evm_address,
  tx_hash      ledger.hash32 not null,
  valid_from   ledger.chain_height not null,
  valid_to     ledger.chain_height not null default 9223372036854775807,
  primary key (proposal, valid_from),
  check (valid_from < valid_to),
  check ((status = 'pending') = (ended_by is null))
);
create index proposals_pending on ledger.proposals (party)
  where status = 'pending' and valid_to = 9223372036854775807;
comment on table ledger.proposals is
  'Calls that wait, or waited, for a second person to repeat them. One that lapses says nothing: it stays '
  'pending here, and no longer counts after lapses_at.';
comment on column ledger.proposals.proposal is 'Keccak-256 of data, the call.';

create domain ledger.reason as text check (value in (
  'court-order', 'suspected-fraud', 'double-claim', 'inconsistency', 'sanctions', 'security', 'mistake',
  'reversal', 'other'));
comment on domain ledger.reason is 'Why blocks, an account, an approach or the whole ledger are held up.';

alter table ledger.system add column paused_reason ledger.reason;
update ledger.system set paused_reason = 'other' where paused;
alter table ledger.system drop column paused;
comment on column ledger.system.paused_reason is 'Null as long as blocks can move.';
comment on table ledger.system is 'The rulebook in force, and why no block can move when none can.';

alter table ledger.accounts
  drop constraint accounts_kind_check,
  add constraint accounts_kind_check check (kind in (
    'party-holding', 'entity-holding', 'share-of-proceeds', 'buffer', 'retention', 'ndc-use',
    'imp-cancellation', 'op-cancellation', 'omge-cancellation', 'voluntary-cancellation',
    'reversal-cancellation')),
  add column delayed boolean not null default false,
  add column frozen_note text;
alter table ledger.accounts drop constraint accounts_check1;
update ledger.accounts set frozen_note = frozen_reason, frozen_reason = 'other' where frozen;
alter table ledger.accounts
  alter column delayed drop default,
  alter column frozen_reason type ledger.reason,
  add constraint accounts_frozen_check check (
    frozen = (frozen_reason is not null) and frozen = (frozen_note is not null));
comment on column ledger.accounts.delayed is
  'Its sends to others than its trusted counterparties wait for the Party''s delay.';
comment on column ledger.accounts.frozen_note is 'Words about the case, without anything that identifies a person.';

alter table ledger.actions
  drop constraint actions_cancellation_check,
  add constraint actions_cancellation_check check (cancellation in (
    'imp-cancellation', 'op-cancellation', 'omge-cancellation', 'voluntary-cancellation',
    'reversal-cancellation'));

create table ledger.trusts (
  account       ledger.evm_address not null,
  counterparty  ledger.evm_address not null,
  trusted_from  timestamptz not null,
  tx_hash       ledger.hash32 not null,
  valid_from    ledger.chain_height not null,
  valid_to      ledger.chain_height not null default 9223372036854775807,
  primary key (account, counterparty, valid_from),
  check (valid_from < valid_to)
);
comment on table ledger.trusts is 'Counterparties to which a delayed account''s sends do not wait.';
comment on column ledger.trusts.trusted_from is
  'From when the trust is in effect: after the Party''s delay, so that a stolen key gains nothing.';
