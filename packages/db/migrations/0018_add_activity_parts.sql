-- What CAD Trust hangs on a project besides what is there: who takes part, what is expected, how it
-- is rated, and which development goals it serves; the rest of data model 2.0.2's tables.
create table registry.stakeholders (
  registry  ledger.registry_code not null,
  activity  text not null,
  version   integer not null,
  place     smallint not null check (place > 0),
  name      text not null check (name <> ''),
  part      text not null check (part in ('developer', 'owner', 'consultant')),
  link      text,
  primary key (registry, activity, version, place),
  foreign key (registry, activity, version) references registry.activities on delete cascade
);
comment on table registry.stakeholders is 'Who takes part in an activity, in one version of its paperwork.';

create table registry.estimations (
  registry      ledger.registry_code not null,
  activity      text not null,
  version       integer not null,
  period_from   date not null,
  period_until  date not null,
  quantity      bigint not null check (quantity >= 0),
  reference     text,
  primary key (registry, activity, version, period_from),
  foreign key (registry, activity, version) references registry.activities on delete cascade,
  check (period_from < period_until)
);
comment on table registry.estimations is 'What an activity expects to achieve in a period, in tCO2e.';

create table registry.ratings (
  registry  ledger.registry_code not null,
  activity  text not null,
  version   integer not null,
  place     smallint not null check (place > 0),
  scheme    text not null check (scheme in ('CCQI', 'CDP')),
  name      text not null check (name <> ''),
  value     text not null check (value <> ''),
  link      text,
  primary key (registry, activity, version, place),
  foreign key (registry, activity, version) references registry.activities on delete cascade
);
comment on table registry.ratings is 'How others rate an activity; the schemes are those that CAD Trust knows.';

create table registry.co_benefits (
  registry  ledger.registry_code not null,
  activity  text not null,
  version   integer not null,
  goal      smallint not null check (goal between 1 and 17),
  primary key (registry, activity, version, goal),
  foreign key (registry, activity, version) references registry.activities on delete cascade
);
comment on table registry.co_benefits is 'Sustainable development goals that an activity serves besides mitigation.';

create table cad_trust.stakeholder (
  local_id              text primary key,
  stakeholder_name      text not null,
  stakeholder_type      text not null,
  stakeholder_link      text,
  cad_trust_project_id  text
);

create table cad_trust.stakeholder_projects (
  local_id                  text primary key,
  cad_trust_stakeholder_id  text not null,
  cad_trust_project_id      text not null
);

create table cad_trust.estimation (
  local_id                 text primary key,
  estimation_start_date    date not null,
  estimation_end_date      date not null,
  estimation_unit_count    numeric not null,
  estimation_reference_no  text,
  cad_trust_project_id     text not null
);

create table cad_trust.rating (
  local_id              text primary key,
  rating_type           text not null,
  rating_name           text not null,
  rating_value          text not null,
  rating_link           text,
  cad_trust_project_id  text not null
);

create table cad_trust.co_benefit (
  local_id              text primary key,
  co_benefit_id         text not null,
  cad_trust_project_id  text not null
);

create or replace view cad_trust.records (local_id, fields) as
  select local_id, jsonb_strip_nulls(to_jsonb(t) - 'local_id') from cad_trust.program t
  union all
  select local_id, jsonb_strip_nulls(to_jsonb(t) - 'local_id') from cad_trust.methodology t
  union all
  select local_id, jsonb_strip_nulls(to_jsonb(t) - 'local_id') from cad_trust.stakeholder t
  union all
  select local_id, jsonb_strip_nulls(to_jsonb(t) - 'local_id') from cad_trust.label t
  union all
  select local_id, jsonb_strip_nulls(to_jsonb(t) - 'local_id') from cad_trust.project t
  union all
  select local_id, jsonb_strip_nulls(to_jsonb(t) - 'local_id') from cad_trust.stakeholder_projects t
  union all
  select local_id, jsonb_strip_nulls(to_jsonb(t) - 'local_id') from cad_trust.project_methodology t
  union all
  select local_id, jsonb_strip_nulls(to_jsonb(t) - 'local_id') from cad_trust.validation t
  union all
  select local_id, jsonb_strip_nulls(to_jsonb(t) - 'local_id') from cad_trust.verification t
  union all
  select local_id, jsonb_strip_nulls(to_jsonb(t) - 'local_id') from cad_trust.location t
  union all
  select local_id, jsonb_strip_nulls(to_jsonb(t) - 'local_id') from cad_trust.estimation t
  union all
  select local_id, jsonb_strip_nulls(to_jsonb(t) - 'local_id') from cad_trust.rating t
  union all
  select local_id, jsonb_strip_nulls(to_jsonb(t) - 'local_id') from cad_trust.co_benefit t
  union all
  select local_id, jsonb_strip_nulls(to_jsonb(t) - 'local_id') from cad_trust.issuance t
  union all
  select local_id, jsonb_strip_nulls(to_jsonb(t) - 'local_id') from cad_trust.unit t
  union all
  select local_id, jsonb_strip_nulls(to_jsonb(t) - 'local_id') from cad_trust.unit_label t
  union all
  select local_id, jsonb_strip_nulls(to_jsonb(t) - 'local_id') from cad_trust.aef_t5_authorized_entities t
  union all
  select local_id, jsonb_strip_nulls(to_jsonb(t) - 'local_id') from cad_trust.aef_t1_submission t
  union all
  select local_id, jsonb_strip_nulls(to_jsonb(t) - 'local_id') from cad_trust.aef_t2_authorizations t
  union all
  select local_id, jsonb_strip_nulls(to_jsonb(t) - 'local_id') from cad_trust.aef_t3_actions t
  union all
  select local_id, jsonb_strip_nulls(to_jsonb(t) - 'local_id') from cad_trust.aef_t4_holdings t;

-- Since when the node and the registry say different things, and what the node said last.
alter table cad_trust.publications
  add column recorded_at timestamptz not null default now(),
  add column projected_at timestamptz not null default now(),
  add column differs_since timestamptz not null default now(),
  add column confirmed_fields jsonb,
  add column own_id uuid not null generated always as (
    overlay(overlay(md5('sixtwo ' || local_id) placing '3' from 13) placing 'a' from 17)::uuid
  ) stored;
update cad_trust.publications
set recorded_at = changed_at, projected_at = changed_at, differs_since = changed_at;
comment on column cad_trust.publications.recorded_at is 'When the registry first had the record to publish.';
comment on column cad_trust.publications.projected_at is 'When the record last changed in the registry.';
comment on column cad_trust.publications.differs_since is
  'When it last became another record than the one that the node has confirmed.';
comment on column cad_trust.publications.confirmed_fields is
  'The columns as the node last confirmed them; null for never.';
comment on column cad_trust.publications.own_id is
  'What our own API calls the record until the node has confirmed it: a name-based UUID of local_id.';
create unique index publications_by_own_id on cad_trust.publications (own_id);
create index publications_by_table
  on cad_trust.publications (table_name, recorded_at, local_id);
create index publications_by_node_id on cad_trust.publications (cad_trust_id) where cad_trust_id is not null;

create index project_methodology_by_project on cad_trust.project_methodology (cad_trust_project_id);
create index validation_by_project on cad_trust.validation (cad_trust_project_id);
create index verification_by_project on cad_trust.verification (cad_trust_project_id);
create index location_by_project on cad_trust.location (cad_trust_project_id);
create index estimation_by_project on cad_trust.estimation (cad_trust_project_id);
create index rating_by_project on cad_trust.rating (cad_trust_project_id);
create index co_benefit_by_project on cad_trust.co_benefit (cad_trust_project_id);
create index stakeholder_projects_by_project on cad_trust.stakeholder_projects (cad_trust_project_id);
create index issuance_by_project_methodology on cad_trust.issuance (cad_trust_project_methodology_id);
