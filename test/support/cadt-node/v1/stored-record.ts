import { randomUUID } from "node:crypto";
import type { Row } from "../engine/node-state.ts";
import { ORG_UID } from "../engine/organizations.ts";
import type { KindV1 } from "./tables.ts";

/** A record as the node gives it back: with its key, and keys in its child rows. */
export function storedRecord(kind: KindV1, id: string, body: Row): Row {
  const columns = Object.keys(kind.fields).map((field) => [field, body[field] ?? null] as const);
  const children = Object.keys(kind.children).map((name) => [name, withIds(body[name])] as const);
  const record = Object.fromEntries([...columns, ...children]);
  const now = new Date().toISOString();
  const stamps = { orgUid: ORG_UID, timeStaged: now, createdAt: now, updatedAt: now };
  return { ...record, ...derived(kind, record), ...stamps, [kind.primaryKey]: id };
}

/** The node writes the serial numbers of a unit, and the key of its issuance. */
function derived({ name }: KindV1, record: Row): Row {
  if (name !== "Unit") return {};
  const { unitBlockStart, unitBlockEnd, issuance } = record;
  return {
    serialNumberBlock: `${unitBlockStart}-${unitBlockEnd}`,
    issuanceId: isRow(issuance) ? issuance.id : null,
  };
}

function withIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withIds);
  return isRow(value) ? { id: randomUUID(), orgUid: ORG_UID, ...value } : (value ?? null);
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
