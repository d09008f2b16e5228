create schema registry;
comment on schema registry is 'The paperwork around the ledger, entered by people; decisive documents are anchored by hash.';

create table registry.activities (
  registry             ledger.registry_code not null,
  activity             text not null,
  version              integer not null check (version > 0),
  description          text not null,
  link                 text,
  methodology_code     text not null,
  methodology_name     text not null,
  methodology_version  text,
  crediting_from       date not null,
  crediting_until      date not null,
  country              text not null,
  region               text,
  coordinates          text,
  validation_id        text not null,
  validation_body      text not null,
  validation_type      text not null,
  validated_on         date not null,
  registered_on        date not null,
  recorded_at          timestamptz not null default now(),
  primary key (registry, activity, version),
  check (crediting_from < crediting_until)
);
comment on table registry.activities is 'Append-only versions; the highest one holds.';

create table registry.verifications (
  verification_id  text not null,
  registry         ledger.registry_code not null,
  activity         text not null,
  vintage          smallint not null,
  body             text not null,
  period_from      date not null,
  period_until     date not null,
  recorded_at      timestamptz not null default now(),
  primary key (registry, verification_id),
  check (period_from <= period_until)
);
create index verifications_by_activity on registry.verifications (registry, activity, vintage);
