import type { RecordName } from "../mirror/record-events.ts";
import type { VersionedName } from "../mirror/versioned-table.ts";

/** How a column is written into a line: as a text, in digits or as true or false, in seconds since 1970, as a list. */
type ColumnKind = "text" | "bare" | "time" | "list";

export type DigestColumn = { readonly name: string; readonly kind: ColumnKind };

/** The columns of a table in alphabetical order; "#" marks a number or a boolean, "@" a time, "[]" a list. */
type Names = string;

const RECORDS: Readonly<Record<RecordName, Names>> = {
  actions: `acted_at@ acted_by authorization_id# batch# beneficiary block_id# cancellation cause
    chain_block# effective_at@ entity_id# first_serial# from_account from_registry item# kind
    last_serial# log_index# metric# ndc_year# party quantity# registry to_account to_registry tx_hash
    vintage#`,
  activities: `activity activity_type chain_block# document_hash log_index# registered_at@ registry
    sector title tx_hash`,
  approach_statuses: `approach chain_block# changed_at@ changed_by log_index# party reason status
    tx_hash`,
  batches: `activity batch# chain_block# document_hash first_serial# issued_at@ issued_by issued_to
    last_serial# log_index# metric# mitigation_type monitored_from@ monitored_until@ quantity# registry
    tx_hash vintage#`,
  beneficiary_names: "block_id# chain_block# log_index# name tx_hash",
  entities: `chain_block# country entity_id# identification log_index# name registered_at@ registry
    tx_hash`,
  initial_reports: `approach chain_block# document_hash log_index# party recorded_at@ recorded_by
    tx_hash`,
  levies_taken: `authorization_id# batch# block_id# chain_block# first_serial# kind last_serial# log_index#
    metric# party quantity# rate# registry taken_at@ tx_hash vintage#`,
  metrics: "chain_block# log_index# metric# named_at@ tx_hash unit",
  registries: "chain_block# log_index# name opened_at@ party registry tx_hash",
  underlying_claims: `batch# chain_block# first_number# log_index# prefix programme registry suffix
    tx_hash`,
  verifications: `activity chain_block# document_hash log_index# metric# quantity# registry tx_hash
    verified_at@ verified_by vintage#`,
};

type Versioned = {
  /** What tells its things apart. */
  readonly key: Names;
  /** All but `valid_to`, which is not known when a version begins. */
  readonly columns: Names;
};

const VERSIONS: Readonly<Record<VersionedName, Versioned>> = {
  accounts: {
    key: "address",
    columns: `address approach delayed# entity_id# free# frozen# frozen_note frozen_reason kind
      opened_at@ party registry tx_hash valid_from#`,
  },
  approaches: {
    key: "approach party",
    columns: `approach document_hash party paused_note paused_reason recorded_at@ registry status
      title tx_hash valid_from#`,
  },
  authorizations: {
    key: "authorization_id#",
    columns: `activity_types[] approach authorization_id# authorized_by cap# changeable# conditions
      dated@ entities[] expires@ first_transfer_definition metric# name occurrence_from#
      occurrence_until# oimp parties[] party purposes[] recorded_at@ registry revoked#
      revoked_entirely# revoked_reason sectors[] superseded# terms_hash tx_hash use_from@ use_until@
      valid_from# version#`,
  },
  blocks: {
    key: "block_id#",
    columns: `authorization_id# batch# block_id# first_serial# first_transferred# frozen# holder
      last_serial# locked# metric# party quantity# registry terminal# valid_from# vintage#`,
  },
  holds: {
    key: "block_id#",
    columns: "block_id# held_at@ held_by note reason tx_hash valid_from#",
  },
  levies: {
    key: "approach kind party",
    columns: "account approach kind party rate# set_at@ set_by tx_hash valid_from#",
  },
  offices: { key: "office", columns: "office powers[] tx_hash valid_from#" },
  policies: {
    key: "registry",
    columns: `authorize_by_two# issue_by_two# recall_delay_seconds# registry request_lifetime_seconds#
      revoke_by_two# send_delay_seconds# set_at@ set_by tx_hash valid_from# verified_only#`,
  },
  proposals: {
    key: "proposal",
    columns: `data ended_by lapses_at@ office party proposal proposed_at@ proposed_by status tx_hash
      valid_from#`,
  },
  recalls: {
    key: "block_id#",
    columns: `announced_at@ announced_by block_id# due@ ended_by note reason status to_account
      tx_hash valid_from#`,
  },
  requests: {
    key: "request_id#",
    columns: `approved_at@ approved_by block_id# closed_at@ closed_by data due@ holder quantity#
      reason request_id# requested_at@ requester status to_account tx_hash valid_from#`,
  },
  system: { key: "", columns: "paused_reason rulebook valid_from#" },
  trusts: {
    key: "account counterparty",
    columns: "account counterparty trusted_from@ tx_hash valid_from#",
  },
};

/** Of the chain blocks that changed something; how many events each carried is not told by rows. */
export const CHAIN_BLOCK_COLUMNS = columnsOf("hash mined_at@ number# parent_hash");

export type DigestTable =
  | {
      readonly kind: "records";
      readonly name: RecordName;
      readonly columns: readonly DigestColumn[];
    }
  | {
      readonly kind: "versions";
      readonly name: VersionedName;
      readonly columns: readonly DigestColumn[];
      readonly endColumns: readonly DigestColumn[];
    };

/** Every table that the chain alone decides. */
export const DIGEST_TABLES: readonly DigestTable[] = [
  ...entriesOf(RECORDS).map(([name, columns]) => {
    return { kind: "records", name, columns: columnsOf(columns) } as const;
  }),
  ...entriesOf(VERSIONS).map(([name, { key, columns }]) => {
    const endColumns = columnsOf(`${key} valid_from# valid_to#`);
    return { kind: "versions", name, columns: columnsOf(columns), endColumns } as const;
  }),
];

function columnsOf(names: Names): readonly DigestColumn[] {
  return names.trim().split(/\s+/).map(columnOf);
}

function columnOf(text: string): DigestColumn {
  if (text.endsWith("#")) return { name: text.slice(0, -1), kind: "bare" };
  if (text.endsWith("@")) return { name: text.slice(0, -1), kind: "time" };
  if (text.endsWith("[]")) return { name: text.slice(0, -2), kind: "list" };
  return { name: text, kind: "text" };
}

function entriesOf<Name extends string, Value>(table: Readonly<Record<Name, Value>>) {
  return Object.entries(table) as [Name, Value][]; // exactly the keys of the type
}
