-- What became of the records of cad_trust on a CAD Trust node, and of the runs that send them.
create table cad_trust.publications (
  local_id            text primary key,
  table_name          text not null,
  state               text not null check (state in (
    'new', 'changed', 'staged', 'committed', 'confirmed', 'failed')),
  fingerprint         text not null,
  cad_trust_id        text,
  staging_uuid        text,
  action              text check (action in ('insert', 'replace')),
  staged_fingerprint  text,
  staged_fields       jsonb,
  attempts            integer not null default 0 check (attempts >= 0),
  reason              text,
  confirmed_at        timestamptz,
  changed_at          timestamptz not null default now(),
  check ((state in ('staged', 'committed')) = (staged_fields is not null)),
  check ((staged_fields is null) = (staging_uuid is null)),
  check ((staged_fields is null) = (staged_fingerprint is null)),
  check (staged_fields is null or (cad_trust_id is not null and action is not null)),
  check (state <> 'failed' or reason is not null)
);
create index publications_open on cad_trust.publications (state) where state <> 'confirmed';
comment on table cad_trust.publications is
  'What became of each record on the CAD Trust node: one row per local_id, written by one worker at a time.';
comment on column cad_trust.publications.fingerprint is
  'SHA-256 of the record as it is now; it differs from staged_fingerprint when it changed after it was sent.';
comment on column cad_trust.publications.cad_trust_id is
  'The node''s id of a record that is staged, committed, or was ever confirmed; else null.';
comment on column cad_trust.publications.staged_fields is
  'The columns as they were sent, while the node has yet to confirm them: what is read back must equal them.';
comment on column cad_trust.publications.reason is 'Why it failed or waits, in words for an operator.';
comment on column cad_trust.publications.confirmed_at is 'When the node last confirmed it; null for never.';

create table cad_trust.slots (
  slot      timestamptz primary key,
  taken_at  timestamptz not null default now()
);
comment on table cad_trust.slots is
  'Moments of the schedule that a worker has taken, so that any number of workers run each once. Kept for a day.';

create table cad_trust.cycles (
  cycle_id     bigint generated always as identity primary key,
  cause        text not null check (cause in ('schedule', 'start', 'manual', 'follow-up')),
  slot         timestamptz,
  attempt      integer not null check (attempt > 0),
  started_at   timestamptz not null,
  finished_at  timestamptz not null,
  added        integer not null check (added >= 0),
  changed      integer not null check (changed >= 0),
  withdrawn    integer not null check (withdrawn >= 0),
  staged       integer not null check (staged >= 0),
  committed    integer not null check (committed >= 0),
  confirmed    integer not null check (confirmed >= 0),
  failed       integer not null check (failed >= 0),
  blocked      integer not null check (blocked >= 0),
  outcome      text not null check (outcome in (
    'projected', 'idle', 'waiting', 'interrupted', 'committed', 'failed')),
  reason       text,
  check (started_at <= finished_at),
  check ((slot is not null) = (cause = 'schedule')),
  check (reason is not null or outcome not in ('waiting', 'interrupted', 'failed'))
);
comment on table cad_trust.cycles is
  'One row per finished run, append-only: what it filled, what it published, and why it could not.';
comment on column cad_trust.cycles.outcome is
  'projected: filled, and no node to publish to. failed: the run itself broke, and is tried again.';
