import type { Generated, GeneratedAlways } from "kysely";

// Column for column what migrations/0004_create_publications.sql and 0018_add_activity_parts.sql
// create, and the latter's view over all tables of CAD Trust's model.

/** The tables of CAD Trust's data model 2.0.2, parents before children. */
export const CAD_TRUST_TABLES = [
  "program",
  "methodology",
  "stakeholder",
  "label",
  "project",
  "stakeholder_projects",
  "project_methodology",
  "validation",
  "verification",
  "location",
  "estimation",
  "rating",
  "co_benefit",
  "issuance",
  "unit",
  "unit_label",
  "aef_t5_authorized_entities",
  "aef_t1_submission",
  "aef_t2_authorizations",
  "aef_t3_actions",
  "aef_t4_holdings",
] as const;

export type CadTrustTable = (typeof CAD_TRUST_TABLES)[number];

/** A row's columns by their names, those that are empty left out; a date is "YYYY-MM-DD". */
export type CadTrustColumns = Readonly<Record<string, string | number | readonly string[]>>;

export type CadTrustRecordRow = {
  readonly local_id: string;
  readonly fields: CadTrustColumns;
};

export type PublicationState = "new" | "changed" | "staged" | "committed" | "confirmed" | "failed";

export type PublicationRow = {
  readonly local_id: string;
  readonly table_name: CadTrustTable;
  readonly state: PublicationState;
  readonly fingerprint: string;
  readonly cad_trust_id: string | null;
  readonly staging_uuid: string | null;
  readonly action: "insert" | "replace" | null;
  readonly staged_fingerprint: string | null;
  readonly staged_fields: CadTrustColumns | null;
  readonly attempts: Generated<number>;
  readonly reason: string | null;
  readonly confirmed_at: Date | null;
  readonly changed_at: Generated<Date>;
  readonly recorded_at: Generated<Date>;
  readonly projected_at: Generated<Date>;
  readonly differs_since: Generated<Date>;
  readonly confirmed_fields: Generated<CadTrustColumns | null>;
  readonly own_id: GeneratedAlways<string>;
  readonly committed_at: Generated<Date | null>;
  readonly parked_for: Generated<"value" | "record" | "node" | null>;
};

export type CadTrustNodeRow = {
  readonly node: string;
  readonly org_uid: string | null;
  readonly picklists_read_at: Date | null;
  readonly probed_at: Date | null;
};

export type NodeFieldRow = {
  readonly node: string;
  readonly table_name: CadTrustTable;
  readonly field: string;
  readonly node_field: string | null;
  readonly evidence: string;
  readonly learned_at: Generated<Date>;
};

export type NodeValueRow = {
  readonly node: string;
  readonly picklist: string;
  readonly value: string;
  readonly node_value: string;
};

export type NodePicklistRow = {
  readonly node: string;
  readonly picklist: string;
  readonly allowed: readonly string[];
};

export type SlotRow = {
  readonly slot: Date;
  readonly taken_at: Generated<Date>;
};

export type CadTrustCycleRow = {
  readonly cycle_id: GeneratedAlways<bigint>;
  readonly cause: "schedule" | "start" | "manual" | "follow-up";
  readonly slot: Date | null;
  readonly attempt: number;
  readonly started_at: Date;
  readonly finished_at: Date;
  readonly added: number;
  readonly changed: number;
  readonly withdrawn: number;
  readonly staged: number;
  readonly committed: number;
  readonly confirmed: number;
  readonly failed: number;
  readonly blocked: number;
  readonly outcome: "projected" | "idle" | "waiting" | "interrupted" | "committed" | "failed";
  readonly reason: string | null;
};
