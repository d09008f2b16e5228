-- What each CAD Trust node taught us about itself, and when a commit was sent to it.
create table cad_trust.nodes (
  node               text primary key,
  org_uid            text,
  picklists_read_at  timestamptz,
  probed_at          timestamptz
);
comment on table cad_trust.nodes is
  'The nodes that records were published to, each by its root URL without credentials.';
comment on column cad_trust.nodes.org_uid is
  'The home organization that the records were published for; null as long as the node does not tell.';
comment on column cad_trust.nodes.picklists_read_at is
  'When its governance was last asked for the values that it allows; null to ask again.';
comment on column cad_trust.nodes.probed_at is 'When it was asked how it names the fields in conflict.';

create table cad_trust.node_fields (
  node        text not null references cad_trust.nodes,
  table_name  text not null,
  field       text not null,
  node_field  text,
  evidence    text not null,
  learned_at  timestamptz not null default now(),
  primary key (node, table_name, field)
);
comment on table cad_trust.node_fields is
  'The dialect of a node: what it calls a field that versions of the node name in different ways.';
comment on column cad_trust.node_fields.node_field is 'Null when the node has no such field.';

create table cad_trust.node_values (
  node        text not null references cad_trust.nodes,
  picklist    text not null,
  value       text not null,
  node_value  text not null,
  primary key (node, picklist, value)
);
comment on table cad_trust.node_values is
  'The dialect of a node: how it spells values that its lists and the data dictionary spell differently.';

create table cad_trust.node_picklists (
  node      text not null references cad_trust.nodes,
  picklist  text not null,
  allowed   text[] not null,
  primary key (node, picklist)
);
comment on table cad_trust.node_picklists is
  'The values that a node''s governance allows, as it answered at nodes.picklists_read_at.';

alter table cad_trust.publications
  add column committed_at timestamptz,
  add column parked_for text check (parked_for in ('value', 'record', 'node'));
update cad_trust.publications set committed_at = changed_at where state = 'committed';
update cad_trust.publications set parked_for = 'record' where state = 'failed';
comment on column cad_trust.publications.committed_at is
  'When the commit that holds it was sent, or was about to be; null when it is in none.';
comment on column cad_trust.publications.parked_for is
  'value: a picklist lacks a value. record: it is incomplete or wrong. node: the node refuses it.';
create index publications_committed on cad_trust.publications (committed_at) where state = 'committed';
