import { z } from "zod";
import type { Dialect } from "../dialects.ts";
import type { TableName } from "../model/insert-order.ts";
import { tableModel } from "../model/tables.ts";
import { expectAnswer } from "./expect-answer.ts";
import { type NodeRecord, nodeRecord } from "./node-record.ts";
import type { Send } from "./send.ts";

type RecordId = { readonly table: TableName; readonly id: string };

const ROW = z.record(z.string(), z.unknown()).nullable();

/** A committed record by its CAD Trust id, or null when the node has none. */
export async function getRecord(
  { send, dialect }: { readonly send: Send; readonly dialect: Dialect },
  { table, id }: RecordId,
): Promise<NodeRecord | null> {
  const path = `${tableModel(table).endpoint}/${encodeURIComponent(id)}`;
  const answer = await send({ method: "GET", path });
  if (answer.status === 404) return null;
  const row = expectAnswer(answer, { what: `show ${table} ${id}`, schema: ROW });
  return row && nodeRecord(row, { table, dialect });
}
