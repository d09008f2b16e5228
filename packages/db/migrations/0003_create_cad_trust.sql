-- The tables of CAD Trust's data model 2.0.2 that the registry fills, column for column.
create schema cad_trust;
comment on schema cad_trust is
  'What the registry publishes to CAD Trust, derived from ledger and registry. A column that ends in '
  '_id and names another table holds that row''s local_id; the node''s own ids are in publications. '
  'These references are not enforced: a record may wait for paperwork, and is then shown as waiting.';

create table cad_trust.program (
  local_id                      text primary key,
  program_name                  text not null,
  program_registry              text not null,
  program_registry_activity_id  text not null,
  program_registry_program_id   text,
  program_description           text
);

create table cad_trust.methodology (
  local_id             text primary key,
  methodology_code     text not null,
  methodology_name     text not null,
  methodology_type     text,
  methodology_version  text,
  methodology_date     date,
  methodology_link     text
);
comment on table cad_trust.methodology is
  'One row per methodology version, shared by the activities that use it.';

create table cad_trust.label (
  local_id    text primary key,
  label_name  text not null,
  label_type  text not null,
  label_link  text,
  label_date  date
);
comment on table cad_trust.label is
  'One row per version of an authorization: the mark that its units carry.';

create table cad_trust.project (
  local_id                        text primary key,
  project_registry_name           text not null,
  project_id                      text not null,
  project_crediting_program       text,
  project_name                    text not null,
  project_link                    text,
  project_description             text,
  project_sector                  text[] not null,
  project_type                    text[] not null,
  project_subtype                 text,
  project_status                  text not null,
  project_status_date             date not null,
  project_unit_metric             text not null,
  cad_trust_reference_project_id  text,
  cad_trust_program_id            text
);
comment on table cad_trust.project is
  'Registered activities. project_link is missing until the activity has a page that is public.';

create table cad_trust.project_methodology (
  local_id                         text primary key,
  cad_trust_project_id             text not null,
  cad_trust_methodology_id         text not null,
  project_methodology_date         date,
  project_methodology_description  text
);

create table cad_trust.validation (
  local_id                             text primary key,
  validation_id                        text not null,
  validation_type                      text not null,
  validation_body                      text not null,
  validation_date                      date,
  validation_credit_period_start_date  date,
  validation_credit_period_end_date    date,
  cad_trust_project_id                 text not null
);

create table cad_trust.verification (
  local_id                 text primary key,
  verification_id          text not null,
  verification_start_date  date,
  verification_end_date    date,
  verification_body        text not null,
  cad_trust_project_id     text not null,
  cad_trust_validation_id  text
);

create table cad_trust.location (
  local_id                text primary key,
  location_country        text not null,
  location_region         text,
  location_gis            text,
  location_map_type       text,
  location_map_file_link  text,
  cad_trust_project_id    text not null
);

create table cad_trust.issuance (
  local_id                          text primary key,
  issuance_id                       text not null,
  issuance_date                     date,
  cad_trust_verification_id         text not null,
  cad_trust_project_methodology_id  text not null,
  cad_trust_location_id             text not null
);
comment on table cad_trust.issuance is
  'One row per batch. Its verification may still be missing.';

create table cad_trust.unit (
  local_id                        text primary key,
  unit_serial_id                  text not null,
  unit_start_block                text not null,
  unit_end_block                  text not null,
  unit_count                      numeric not null,
  unit_type                       text not null,
  unit_vintage_year               smallint not null,
  unit_status                     text not null,
  unit_status_reason              text not null,
  unit_status_date                date not null,
  unit_retirement_detail          text,
  unit_retirement_beneficiary     text,
  unit_retirement_beneficiary_id  text,
  unit_link                       text,
  unit_metric                     text not null,
  unit_current_owner              text,
  unit_itmos_reference_id         text,
  marketplace                     text,
  marketplace_link                text,
  marketplace_identifier          text,
  cad_trust_issuance_id           text not null
);
comment on table cad_trust.unit is
  'One row per block of serials: a CAD Trust unit has one holder and one status.';

create table cad_trust.unit_label (
  local_id                text primary key,
  cad_trust_label_id      text not null,
  cad_trust_unit_id       text not null,
  label_unit_date         date not null,
  label_unit_description  text
);

create table cad_trust.aef_t5_authorized_entities (
  local_id                                            text primary key,
  aef_t5_authorized_entities_authorization_date       date not null,
  aef_t5_authorized_entities_name                     text not null,
  aef_t5_authorized_entities_incorporation_country    text not null,
  aef_t5_authorized_entities_id                       text not null,
  aef_t5_authorized_entities_cooperative_approach_id  text not null,
  aef_t5_authorized_entities_conditions               text,
  aef_t5_authorized_entities_change_conditions        text,
  aef_t5_authorized_entities_additional_information   text,
  cad_trust_aef_t1_submission_id                      text,
  cad_trust_unit_id                                   text,
  cad_trust_project_id                                text,
  cad_trust_aef_t2_authorizations_id                  text
);

create table cad_trust.aef_t1_submission (
  local_id                                   text primary key,
  aef_t1_submission_party                    text not null,
  aef_t1_submission_version                  numeric not null,
  aef_t1_submission_report_year              smallint not null,
  aef_t1_submission_submission_date          date not null,
  aef_t1_submission_review_status            text,
  aef_t1_submission_result_check             text,
  aef_t1_submission_ndc_first_year           smallint,
  aef_t1_submission_ndc_last_year            smallint,
  aef_t1_submission_reference_review_report  text
);
comment on table cad_trust.aef_t1_submission is
  'One row per Party and closed year (4/CMA.6 annex II, table 1).';

create table cad_trust.aef_t2_authorizations (
  local_id                                              text primary key,
  aef_t2_authorizations_id                              text not null,
  aef_t2_authorizations_date                            date not null,
  aef_t2_authorizations_cooperative_approach_id         text not null,
  aef_t2_authorizations_version                         text,
  aef_t2_authorizations_quantity                        numeric,
  aef_t2_authorizations_metric                          text not null,
  aef_t2_authorizations_gwp_value                       text,
  aef_t2_authorizations_applicable_non_ghg_metric       text,
  aef_t2_authorizations_sector                          text not null,
  aef_t2_authorizations_activity_type                   text not null,
  aef_t2_authorizations_purposes_for_authorization      text not null,
  aef_t2_authorizations_authorized_party_id             text not null,
  aef_t2_authorizations_authorized_entity_id            text,
  aef_t2_authorizations_oimp_authorized_party           text,
  aef_t2_authorizations_authorized_timeframe            text,
  aef_t2_authorizations_authorization_terms             text,
  aef_t2_authorizations_authorization_documentation     text,
  aef_t2_authorizations_first_transfer_definition_oimp  text,
  aef_t2_authorizations_additional_information          text,
  cad_trust_aef_t1_submission_id                        text,
  cad_trust_unit_id                                     text,
  cad_trust_project_id                                  text,
  cad_trust_aef_t5_authorized_entities_id               text
);

create table cad_trust.aef_t3_actions (
  local_id                                     text primary key,
  aef_t3_actions_date                          date not null,
  aef_t3_actions_type                          text not null,
  aef_t3_actions_subtype                       text,
  aef_t3_actions_cooperative_approach_id       text not null,
  aef_t3_actions_authorization_id              text not null,
  aef_t3_actions_first_transferring_party_id   text not null,
  aef_t3_actions_party_itmo_registry_id        text not null,
  aef_t3_actions_itmo_first_id                 text not null,
  aef_t3_actions_itmo_last_id                  text not null,
  aef_t3_actions_unit_registry_id              text not null,
  aef_t3_actions_unit_first_id                 text not null,
  aef_t3_actions_unit_last_id                  text not null,
  aef_t3_actions_metric                        text not null,
  aef_t3_actions_gwp_value                     text,
  aef_t3_actions_applicable_non_ghg_metric     text,
  aef_t3_actions_quantity_t_co2                numeric not null,
  aef_t3_actions_quantity_non_ghg              text,
  aef_t3_actions_mitigation_type               text not null,
  aef_t3_actions_vintage_year                  smallint not null,
  aef_t3_actions_transferring_party_id         text not null,
  aef_t3_actions_acquiring_party_id            text not null,
  aef_t3_actions_purpose_of_use_oimp           text,
  aef_t3_actions_using_participating_party_id  text,
  aef_t3_actions_using_authorized_entity_id    text,
  aef_t3_actions_itmo_used_year                smallint,
  aef_t3_actions_consistency_check_result      text,
  aef_t3_actions_additional_information        text,
  cad_trust_aef_t1_submission_id               text,
  cad_trust_unit_id                            text,
  cad_trust_project_id                         text,
  cad_trust_aef_t2_authorizations_id           text not null
);
comment on table cad_trust.aef_t3_actions is
  'Reportable actions; a transfer is two rows, one for each Party (4/CMA.6 annex II, table 3).';

create table cad_trust.aef_t4_holdings (
  local_id                                     text primary key,
  aef_t4_holdings_cooperative_approach_id      text not null,
  aef_t4_holdings_authorization_id             text not null,
  aef_t4_holdings_first_transferring_party_id  text not null,
  aef_t4_holdings_party_itmo_registry_id       text not null,
  aef_t4_holdings_itmo_first_id                text not null,
  aef_t4_holdings_itmo_last_id                 text not null,
  aef_t4_holdings_unit_registry_id             text not null,
  aef_t4_holdings_unit_first_id                text not null,
  aef_t4_holdings_unit_last_id                 text not null,
  aef_t4_holdings_metric                       text not null,
  aef_t4_holdings_gwp_value                    text,
  aef_t4_holdings_applicable_non_ghg_metric    text,
  aef_t4_holdings_quantity_t_co2               numeric not null,
  aef_t4_holdings_quantity_non_ghg             text,
  aef_t4_holdings_mitigation_type              text not null,
  aef_t4_holdings_vintage_year                 smallint not null,
  cad_trust_aef_t1_submission_id               text,
  cad_trust_unit_id                            text,
  cad_trust_project_id                         text,
  cad_trust_aef_t2_authorizations_id           text not null
);
comment on table cad_trust.aef_t4_holdings is
  'ITMOs in a Party''s registry on 31 December of a closed year (4/CMA.6 annex II, table 4).';

create index unit_by_issuance on cad_trust.unit (cad_trust_issuance_id);
create index unit_label_by_unit on cad_trust.unit_label (cad_trust_unit_id);

create view cad_trust.records (local_id, fields) as
  select local_id, jsonb_strip_nulls(to_jsonb(t) - 'local_id') from cad_trust.program t
  union all
  select local_id, jsonb_strip_nulls(to_jsonb(t) - 'local_id') from cad_trust.methodology t
  union all
  select local_id, jsonb_strip_nulls(to_jsonb(t) - 'local_id') from cad_trust.label t
  union all
  select local_id, jsonb_strip_nulls(to_jsonb(t) - 'local_id') from cad_trust.project t
  union all
  select local_id, jsonb_strip_nulls(to_jsonb(t) - 'local_id') from cad_trust.project_methodology t
  union all
  select local_id, jsonb_strip_nulls(to_jsonb(t) - 'local_id') from cad_trust.validation t
  union all
  select local_id, jsonb_strip_nulls(to_jsonb(t) - 'local_id') from cad_trust.verification t
  union all
  select local_id, jsonb_strip_nulls(to_jsonb(t) - 'local_id') from cad_trust.location t
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
comment on view cad_trust.records is
  'Every row of the tables above under one shape: its columns by name, without those that are empty.';
