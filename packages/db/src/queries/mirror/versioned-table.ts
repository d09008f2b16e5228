import { type RawBuilder, sql } from "kysely";
import type {
  AccountRow,
  AuthorizationRow,
  BlockRow,
  RequestRow,
  SystemRow,
} from "../../schema/ledger.ts";

/** The tables whose rows hold for a range of chain blocks, and what tells their things apart. */
export type VersionedTables = {
  readonly system: { readonly row: SystemRow; readonly key: true };
  readonly accounts: { readonly row: AccountRow; readonly key: AccountRow["address"] };
  readonly authorizations: { readonly row: AuthorizationRow; readonly key: number };
  readonly blocks: { readonly row: BlockRow; readonly key: BlockRow["block_id"] };
  readonly requests: { readonly row: RequestRow; readonly key: bigint };
};

export type VersionedName = keyof VersionedTables;
export type RowOf<Name extends VersionedName> = VersionedTables[Name]["row"];
export type KeyOf<Name extends VersionedName> = VersionedTables[Name]["key"];

type KeySql = { readonly key: RawBuilder<unknown>; readonly arrayType: RawBuilder<unknown> };

/** How SQL names each key; there is one system, so its key is always true. */
export const KEY_SQL: Readonly<Record<VersionedName, KeySql>> = {
  system: { key: sql`true`, arrayType: sql`boolean[]` },
  accounts: { key: sql.ref("address"), arrayType: sql`text[]` },
  authorizations: { key: sql.ref("authorization_id"), arrayType: sql`integer[]` },
  blocks: { key: sql.ref("block_id"), arrayType: sql`numeric[]` },
  requests: { key: sql.ref("request_id"), arrayType: sql`bigint[]` },
};

export const VERSIONED_NAMES: readonly VersionedName[] = [
  "system",
  "accounts",
  "authorizations",
  "blocks",
  "requests",
];
