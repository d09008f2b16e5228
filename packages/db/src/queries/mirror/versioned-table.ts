import { type RawBuilder, sql } from "kysely";
import type { ApproachColumns, ApproachRow, LevyRow } from "../../schema/approaches.ts";
import type { HoldRow, RecallRow, RequestRow } from "../../schema/holds.ts";
import type { AccountRow, AuthorizationRow, BlockRow, SystemRow } from "../../schema/ledger.ts";
import type { OfficeRow, PolicyRow, ProposalRow, TrustRow } from "../../schema/offices.ts";

/** The tables whose rows hold for a range of chain blocks, and what tells their things apart. */
export type VersionedTables = {
  readonly system: { readonly row: SystemRow; readonly key: true };
  readonly offices: { readonly row: OfficeRow; readonly key: OfficeRow["office"] };
  readonly policies: { readonly row: PolicyRow; readonly key: PolicyRow["registry"] };
  readonly proposals: { readonly row: ProposalRow; readonly key: ProposalRow["proposal"] };
  readonly accounts: { readonly row: AccountRow; readonly key: AccountRow["address"] };
  readonly trusts: { readonly row: TrustRow; readonly key: string };
  readonly approaches: { readonly row: ApproachRow; readonly key: string };
  readonly levies: { readonly row: LevyRow; readonly key: string };
  readonly authorizations: { readonly row: AuthorizationRow; readonly key: number };
  readonly blocks: { readonly row: BlockRow; readonly key: BlockRow["block_id"] };
  readonly requests: { readonly row: RequestRow; readonly key: bigint };
  readonly holds: { readonly row: HoldRow; readonly key: HoldRow["block_id"] };
  readonly recalls: { readonly row: RecallRow; readonly key: RecallRow["block_id"] };
};

export type VersionedName = keyof VersionedTables;
export type RowOf<Name extends VersionedName> = VersionedTables[Name]["row"];
export type KeyOf<Name extends VersionedName> = VersionedTables[Name]["key"];

type KeySql = {
  readonly key: RawBuilder<unknown>;
  readonly arrayType: RawBuilder<unknown>;
  /** What follows from being the version of `closed.key`, where the primary key is not about the key itself. */
  readonly implied?: RawBuilder<boolean>;
};

const TEXT = sql`text[]`;
const BLOCK: KeySql = { key: sql.ref("block_id"), arrayType: sql`numeric[]` };

/** How SQL names each key; there is one system, so its key is always true. */
export const KEY_SQL: Readonly<Record<VersionedName, KeySql>> = {
  system: { key: sql`true`, arrayType: sql`boolean[]` },
  offices: { key: sql.ref("office"), arrayType: TEXT },
  policies: { key: sql.ref("registry"), arrayType: TEXT },
  proposals: { key: sql.ref("proposal"), arrayType: TEXT },
  accounts: { key: sql.ref("address"), arrayType: TEXT },
  trusts: { key: sql`(account || ' ' || counterparty)`, arrayType: TEXT },
  approaches: { key: sql`(party || ' ' || approach)`, arrayType: TEXT },
  levies: { key: sql`(party || ' ' || approach || ' ' || kind)`, arrayType: TEXT },
  authorizations: { key: sql.ref("authorization_id"), arrayType: sql`integer[]` },
  blocks: { ...BLOCK, implied: sql`first_serial = mod(closed.key, ${sql.lit(2n ** 64n)})::bigint` },
  requests: { key: sql.ref("request_id"), arrayType: sql`bigint[]` },
  holds: BLOCK,
  recalls: BLOCK,
};

export const VERSIONED_NAMES: readonly VersionedName[] = [
  "system",
  "offices",
  "policies",
  "proposals",
  "accounts",
  "trusts",
  "approaches",
  "levies",
  "authorizations",
  "blocks",
  "requests",
  "holds",
  "recalls",
];

/** The key of a trust, as SQL writes it. */
export function trustKey({ account, counterparty }: Pick<TrustRow, "account" | "counterparty">) {
  return `${account} ${counterparty}`;
}

/** The key of a Party's part in an approach, as SQL writes it. */
export function approachKey({ party, approach }: ApproachColumns): string {
  return `${party} ${approach}`;
}

/** The key of a levy, as SQL writes it. */
export function levyKey({ kind, ...part }: ApproachColumns & Pick<LevyRow, "kind">): string {
  return `${approachKey(part)} ${kind}`;
}
