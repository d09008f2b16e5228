import type { Generated, GeneratedAlways } from "kysely";

// Column for column what migrations/0004_create_publications.sql creates, and the view of
// migrations/0003_create_cad_trust.sql over all tables of CAD Trust's model.

/** The tables of CAD Trust's data model that the registry fills. */
export const CAD_TRUST_TABLES = [
  "program",
  "methodology",
  "label",
  "project",
  "project_methodology",
  "validation",
  "verification",
  "location",
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
